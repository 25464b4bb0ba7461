using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Configuration;

public interface IValidatableSettings
{
    void Validate();
}

public static class ServiceCollectionExtensions
{
    public static SilverbackBuilder AddSilverback(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static SilverbackBuilder ConfigureSilverback(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
}

public class SilverbackBuilder
{
    public SilverbackBuilder(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public global::Silverback.Messaging.Configuration.BusOptions BusOptions { get; }
    public global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
    public SilverbackBuilder AddScopedBehavior(Func<IServiceProvider, global::Silverback.Messaging.Publishing.IBehavior> implementationFactory) => throw null;
    public SilverbackBuilder AddScopedBehavior(Type behaviorType) => throw null;
    public SilverbackBuilder AddScopedBehavior<TBehavior>() where TBehavior : class, global::Silverback.Messaging.Publishing.IBehavior => throw null;
    public SilverbackBuilder AddScopedSubscriber(Type subscriberType, Func<IServiceProvider, object> implementationFactory, bool autoSubscribeAllPublicMethods = true) => throw null;
    public SilverbackBuilder AddScopedSubscriber(Type subscriberType, bool autoSubscribeAllPublicMethods = true) => throw null;
    public SilverbackBuilder AddScopedSubscriber<TSubscriber>(Func<IServiceProvider, TSubscriber> implementationFactory, bool autoSubscribeAllPublicMethods = true) where TSubscriber : class => throw null;
    public SilverbackBuilder AddScopedSubscriber<TSubscriber>(bool autoSubscribeAllPublicMethods = true) where TSubscriber : class => throw null;
    public SilverbackBuilder AddSingletonBehavior(global::Silverback.Messaging.Publishing.IBehavior implementationInstance) => throw null;
    public SilverbackBuilder AddSingletonBehavior(Func<IServiceProvider, global::Silverback.Messaging.Publishing.IBehavior> implementationFactory) => throw null;
    public SilverbackBuilder AddSingletonBehavior(Type behaviorType) => throw null;
    public SilverbackBuilder AddSingletonBehavior<TBehavior>() where TBehavior : class, global::Silverback.Messaging.Publishing.IBehavior => throw null;
    public SilverbackBuilder AddSingletonSubscriber(Type subscriberType, Func<IServiceProvider, object> implementationFactory, bool autoSubscribeAllPublicMethods = true) => throw null;
    public SilverbackBuilder AddSingletonSubscriber(Type subscriberType, bool autoSubscribeAllPublicMethods = true) => throw null;
    public SilverbackBuilder AddSingletonSubscriber(Type subscriberType, object implementationInstance, bool autoSubscribeAllPublicMethods = true) => throw null;
    public SilverbackBuilder AddSingletonSubscriber<TSubscriber>(Func<IServiceProvider, TSubscriber> implementationFactory, bool autoSubscribeAllPublicMethods = true) where TSubscriber : class => throw null;
    public SilverbackBuilder AddSingletonSubscriber<TSubscriber>(TSubscriber implementationInstance, bool autoSubscribeAllPublicMethods = true) where TSubscriber : class => throw null;
    public SilverbackBuilder AddSingletonSubscriber<TSubscriber>(bool autoSubscribeAllPublicMethods = true) where TSubscriber : class => throw null;
    public SilverbackBuilder AddTransientBehavior(Func<IServiceProvider, global::Silverback.Messaging.Publishing.IBehavior> implementationFactory) => throw null;
    public SilverbackBuilder AddTransientBehavior(Type behaviorType) => throw null;
    public SilverbackBuilder AddTransientBehavior<TBehavior>() where TBehavior : class, global::Silverback.Messaging.Publishing.IBehavior => throw null;
    public SilverbackBuilder AddTransientSubscriber(Type subscriberType, Func<IServiceProvider, object> implementationFactory, bool autoSubscribeAllPublicMethods = true) => throw null;
    public SilverbackBuilder AddTransientSubscriber(Type subscriberType, bool autoSubscribeAllPublicMethods = true) => throw null;
    public SilverbackBuilder AddTransientSubscriber<TSubscriber>(Func<IServiceProvider, TSubscriber> implementationFactory, bool autoSubscribeAllPublicMethods = true) where TSubscriber : class => throw null;
    public SilverbackBuilder AddTransientSubscriber<TSubscriber>(bool autoSubscribeAllPublicMethods = true) where TSubscriber : class => throw null;
    public SilverbackBuilder HandleMessagesOfType(Type messageType) => throw null;
    public SilverbackBuilder HandleMessagesOfType<TMessage>() => throw null;
}
