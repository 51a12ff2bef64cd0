package vn.trachnhiem.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source whose connections do something else, or something more, when they are asked to commit. */
final class CommitHook {

    /** What to do instead of committing, perhaps committing as well. */
    interface Commit {
        void on(Connection connection) throws SQLException;
    }

    private CommitHook() {}

    static DataSource around(DataSource database, Commit commit) {
        return (DataSource) Proxy.newProxyInstance(
                CommitHook.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = invoke(method, database, arguments);
                    return result instanceof Connection connection ? hooked(connection, commit) : result;
                });
    }

    private static Connection hooked(Connection connection, Commit commit) {
        return (Connection) Proxy.newProxyInstance(
                CommitHook.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        commit.on(connection);
                        return null;
                    }
                    return invoke(method, connection, arguments);
                });
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
