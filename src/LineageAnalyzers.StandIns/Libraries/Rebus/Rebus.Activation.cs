using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Activation;

public class BuiltinHandlerActivator : IContainerAdapter, IHandlerActivator, IDisposable
{
    public BuiltinHandlerActivator() => throw null;
    public global::Rebus.Bus.IBus Bus { get; }
    public void Dispose() => throw null;
    public Task<IEnumerable<global::Rebus.Handlers.IHandleMessages<TMessage>>> GetHandlers<TMessage>(TMessage message, global::Rebus.Transport.ITransactionContext transactionContext) => throw null;
    public BuiltinHandlerActivator Handle<TMessage>(Func<global::Rebus.Bus.IBus, TMessage, Task> handlerFunction) => throw null;
    public BuiltinHandlerActivator Handle<TMessage>(Func<TMessage, Task> handlerFunction) => throw null;
    public BuiltinHandlerActivator Register<THandler>(Func<THandler> handlerFactory) where THandler : global::Rebus.Handlers.IHandleMessages => throw null;
    public void SetBus(global::Rebus.Bus.IBus bus) => throw null;
}

public interface IContainerAdapter : IHandlerActivator
{
    void SetBus(global::Rebus.Bus.IBus bus);
}

public interface IHandlerActivator
{
    Task<IEnumerable<global::Rebus.Handlers.IHandleMessages<TMessage>>> GetHandlers<TMessage>(TMessage message, global::Rebus.Transport.ITransactionContext transactionContext);
}
