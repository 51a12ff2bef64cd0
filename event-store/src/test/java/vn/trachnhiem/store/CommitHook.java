package vn.trachnhiem.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source whose statements that commit do something else, or something more. */
final class CommitHook {

    /** What to do instead of executing the statement that commits, perhaps executing it as well. */
    interface Commit {
        void on(PreparedStatement statement) throws SQLException;
    }

    private CommitHook() {}

    static DataSource around(DataSource database, Commit commit) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(method, database, arguments);
            return result instanceof Connection connection ? hooked(connection, commit) : result;
        });
    }

    private static Connection hooked(Connection connection, Commit commit) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(method, connection, arguments);
            return result instanceof PreparedStatement statement && ((String) arguments[0]).endsWith("commit\n")
                    ? hooked(statement, commit)
                    : result;
        });
    }

    private static PreparedStatement hooked(PreparedStatement statement, Commit commit) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().equals("execute")) {
                commit.on(statement);
                return true;
            }
            return invoke(method, statement, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(CommitHook.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
