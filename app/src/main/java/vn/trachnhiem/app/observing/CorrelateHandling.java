package vn.trachnhiem.app.observing;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Whatever is logged while a message is handled bears its id, also in a process that the page is not in. */
public final class CorrelateHandling<M extends Message<?>> implements MessageHandlerInterceptor<M> {
    @Override
    public Object handle(UnitOfWork<? extends M> unitOfWork, InterceptorChain chain) throws Exception {
        return Correlated.call(unitOfWork.getMessage(), chain::proceed);
    }
}
