using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Volo.Abp.EventBus;

[AttributeUsage(AttributeTargets.Class)]
public class EventNameAttribute : Attribute, IEventNameProvider
{
    public EventNameAttribute(string name) => throw null;
    public virtual string Name { get => throw null; }
    public string GetName(Type eventType) => throw null;
    public static string GetNameOrDefault(Type eventType) => throw null;
    public static string GetNameOrDefault<TEvent>() => throw null;
}

public interface IEventBus
{
    Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true);
    Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true) where TEvent : class;
    Task PublishByNameAsync(string eventName, object eventData, bool onUnitOfWorkComplete = true);
    IDisposable Subscribe(Type eventType, IEventHandler handler);
    IDisposable Subscribe(Type eventType, IEventHandlerFactory factory);
    IDisposable Subscribe(string eventName, Type payloadType, IEventHandlerFactory factory);
    IDisposable Subscribe<TEvent>(Func<TEvent, Task> action) where TEvent : class;
    IDisposable Subscribe<TEvent>(IEventHandlerFactory factory) where TEvent : class;
    IDisposable Subscribe<TEvent, THandler>() where TEvent : class where THandler : IEventHandler, new();
}

public interface IEventHandler
{
}

public interface IEventHandlerFactory
{
}

public interface IEventNameProvider
{
    string GetName(Type eventType);
}

public interface ILocalEventHandler<in TEvent> : IEventHandler
{
    Task HandleEventAsync(TEvent eventData);
}
