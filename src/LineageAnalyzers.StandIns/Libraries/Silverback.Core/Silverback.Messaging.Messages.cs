using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Messages;

public interface IEnvelope
{
    object Message { get; }
    Type MessageType { get; }
}

public interface IEnvelope<out TMessage> : IEnvelope
{
    new TMessage Message { get; }
}

public interface IMessage
{
}

public interface IMessageStreamProvider
{
    Type MessageType { get; }
    int StreamsCount { get; }
}

public interface IMessageWithSource
{
    object Source { get; set; }
}

public interface IMessagesSource
{
    void ClearMessages();
    IEnumerable<object> GetMessages();
}

public interface ISilverbackEvent : IMessage
{
}

public abstract class MessagesSource<TBaseEvent> : IMessagesSource
{
    protected MessagesSource() => throw null;
    protected virtual void AddEvent(TBaseEvent @event) => throw null;
    protected TEvent AddEvent<TEvent>(bool allowMultiple = true) where TEvent : TBaseEvent, new() => throw null;
    public void ClearMessages() => throw null;
    public IEnumerable<object> GetMessages() => throw null;
    protected void RemoveEvent(TBaseEvent @event) => throw null;
}

public class TransactionAbortedEvent : ISilverbackEvent
{
    public TransactionAbortedEvent() => throw null;
}

public class TransactionCompletedEvent : ISilverbackEvent
{
    public TransactionCompletedEvent() => throw null;
}

public class TransactionStartedEvent : ISilverbackEvent
{
    public TransactionStartedEvent() => throw null;
}
