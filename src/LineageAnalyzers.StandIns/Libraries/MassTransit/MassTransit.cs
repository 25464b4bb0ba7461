using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MassTransit;

public static class Bus
{
    public static IBusFactorySelector Factory { get; }
}

public static class BusControlExtensions
{
    public static Task DeployAsync(this global::MassTransit.IBusControl bus, CancellationToken cancellationToken = default) => throw null;
    public static void Start(this global::MassTransit.IBusControl busControl) => throw null;
    public static void Start(this global::MassTransit.IBusControl bus, TimeSpan startTimeout) => throw null;
    public static void Stop(this global::MassTransit.IBusControl busControl) => throw null;
    public static void Stop(this global::MassTransit.IBusControl bus, TimeSpan stopTimeout) => throw null;
    public static Task StopAsync(this global::MassTransit.IBusControl bus, TimeSpan stopTimeout) => throw null;
}

public static class BusFactoryExtensions
{
}

public static class ConcurrencyLimitConfigurationExtensions
{
    public static void UseConcurrencyLimit(this global::MassTransit.IConsumePipeConfigurator configurator, int concurrentMessageLimit) => throw null;
    public static void UseConcurrencyLimit(this global::MassTransit.IConsumePipeConfigurator configurator, int concurrentMessageLimit, global::MassTransit.IReceiveEndpointConfigurator managementEndpointConfigurator, string id = null) => throw null;
}

public delegate void ConfigureEndpointsCallback(string queueName, global::MassTransit.IReceiveEndpointConfigurator configurator);

public delegate void ConfigureEndpointsProviderCallback(global::MassTransit.IRegistrationContext context, string queueName, global::MassTransit.IReceiveEndpointConfigurator configurator);

public static class ConsumerExtensions
{
    public static global::MassTransit.ConnectHandle ConnectConsumer(this global::MassTransit.IConsumePipeConnector connector, Type consumerType, Func<Type, object> objectFactory) => throw null;
    public static void Consumer(this global::MassTransit.IReceiveEndpointConfigurator configurator, Type consumerType, Func<Type, object> consumerFactory) => throw null;
    public static void Consumer<TConsumer>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IConsumerFactory<TConsumer> consumerFactory, Action<global::MassTransit.IConsumerConfigurator<TConsumer>> configure = null) where TConsumer : class, global::MassTransit.IConsumer => throw null;
    public static void Consumer<TConsumer>(this global::MassTransit.IReceiveEndpointConfigurator configurator, Action<global::MassTransit.IConsumerConfigurator<TConsumer>> configure = null) where TConsumer : class, global::MassTransit.IConsumer, new() => throw null;
    public static void Consumer<TConsumer>(this global::MassTransit.IReceiveEndpointConfigurator configurator, Func<TConsumer> consumerFactoryMethod, Action<global::MassTransit.IConsumerConfigurator<TConsumer>> configure = null) where TConsumer : class, global::MassTransit.IConsumer => throw null;
}

public class DefaultEndpointNameFormatter : global::MassTransit.IEndpointNameFormatter
{
    protected DefaultEndpointNameFormatter() => throw null;
    public DefaultEndpointNameFormatter(bool includeNamespace) => throw null;
    public DefaultEndpointNameFormatter(string prefix) => throw null;
    public DefaultEndpointNameFormatter(string prefix, bool includeNamespace) => throw null;
    public DefaultEndpointNameFormatter(string joinSeparator, string prefix, bool includeNamespace) => throw null;
    protected bool IncludeNamespace { get; }
    public static global::MassTransit.IEndpointNameFormatter Instance { get; }
    protected string JoinSeparator { get; }
    protected string Prefix { get; }
    public string Separator { get; protected set; }
    public virtual string CompensateActivity<T, TLog>() where T : class where TLog : class => throw null;
    public virtual string Consumer<T>() where T : class, global::MassTransit.IConsumer => throw null;
    public virtual string ExecuteActivity<T, TArguments>() where T : class where TArguments : class => throw null;
    protected virtual string FormatName(Type type) => throw null;
    protected virtual string GetActivityName(Type activityType, Type argumentType) => throw null;
    protected virtual string GetConsumerName(Type type) => throw null;
    protected virtual string GetMessageName(Type type) => throw null;
    protected virtual string GetSagaName(Type type) => throw null;
    public static string GetTemporaryQueueName(string tag) => throw null;
    public virtual string Message<T>() where T : class => throw null;
    public virtual string Saga<T>() where T : class, global::MassTransit.ISaga => throw null;
    public virtual string SanitizeName(string name) => throw null;
    public virtual string TemporaryEndpoint(string tag) => throw null;
}

public static class DependencyInjectionHostingExtensions
{
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseMassTransit(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, IBusRegistrationConfigurator> configure = null) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseMassTransit<TBus, TBusInstance>(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, IBusRegistrationConfigurator<TBus>> configure = null) where TBus : class, global::MassTransit.IBus where TBusInstance : TBus => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseMassTransit<TBus>(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, IBusRegistrationConfigurator<TBus>> configure = null) where TBus : class, global::MassTransit.IBus => throw null;
}

public static class DependencyInjectionReceiveEndpointExtensions
{
    public static void Consumer<T>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext context, Action<global::MassTransit.IConsumerConfigurator<T>> configure = null) where T : class, global::MassTransit.IConsumer => throw null;
    [Obsolete]
    public static void Consumer<T>(this global::MassTransit.IReceiveEndpointConfigurator configurator, IServiceProvider provider, Action<global::MassTransit.IConsumerConfigurator<T>> configure = null) where T : class, global::MassTransit.IConsumer => throw null;
    public static void Consumer<TConsumer, TMessage>(this global::MassTransit.IBatchConfigurator<TMessage> configurator, global::MassTransit.IRegistrationContext context, Action<global::MassTransit.IConsumerMessageConfigurator<TConsumer, global::MassTransit.Batch<TMessage>>> configure = null) where TConsumer : class, global::MassTransit.IConsumer<global::MassTransit.Batch<TMessage>> where TMessage : class => throw null;
    [Obsolete]
    public static void Consumer<TConsumer, TMessage>(this global::MassTransit.IBatchConfigurator<TMessage> configurator, IServiceProvider provider, Action<global::MassTransit.IConsumerMessageConfigurator<TConsumer, global::MassTransit.Batch<TMessage>>> configure = null) where TConsumer : class, global::MassTransit.IConsumer<global::MassTransit.Batch<TMessage>> where TMessage : class => throw null;
    public static void Saga<T>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext context, Action<global::MassTransit.ISagaConfigurator<T>> configure = null) where T : class, global::MassTransit.ISaga => throw null;
    [Obsolete]
    public static void Saga<T>(this global::MassTransit.IReceiveEndpointConfigurator configurator, IServiceProvider provider, Action<global::MassTransit.ISagaConfigurator<T>> configure = null) where T : class, global::MassTransit.ISaga => throw null;
    public static void StateMachineSaga<TInstance>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext context, Action<global::MassTransit.ISagaConfigurator<TInstance>> configure = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance => throw null;
    public static void StateMachineSaga<TInstance>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.SagaStateMachine<TInstance> stateMachine, global::MassTransit.IRegistrationContext context, Action<global::MassTransit.ISagaConfigurator<TInstance>> configure = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance => throw null;
    [Obsolete]
    public static void StateMachineSaga<TInstance>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.SagaStateMachine<TInstance> stateMachine, IServiceProvider serviceProvider, Action<global::MassTransit.ISagaConfigurator<TInstance>> configure = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance => throw null;
    [Obsolete]
    public static void StateMachineSaga<TInstance>(this global::MassTransit.IReceiveEndpointConfigurator configurator, IServiceProvider provider, Action<global::MassTransit.ISagaConfigurator<TInstance>> configure = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance => throw null;
}

public static class DependencyInjectionRegistrationExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddMassTransit(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection collection, Action<IBusRegistrationConfigurator> configure = null) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddMassTransit<TBus, TBusInstance>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection collection, Action<IBusRegistrationConfigurator<TBus>> configure) where TBus : class, global::MassTransit.IBus where TBusInstance : TBus => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddMassTransit<TBus>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection collection, Action<IBusRegistrationConfigurator<TBus>> configure) where TBus : class, global::MassTransit.IBus => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection RemoveHostedService<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where T : global::Microsoft.Extensions.Hosting.IHostedService => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection RemoveMassTransitHostedService(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static void ReplaceScoped<TService, TImplementation>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where TService : class where TImplementation : class, TService => throw null;
}

public interface EventActivities<TInstance> where TInstance : class, global::MassTransit.SagaStateMachineInstance
{
}

public interface EventActivityBinder<TSaga> : EventActivities<TSaga> where TSaga : class, global::MassTransit.SagaStateMachineInstance
{
    global::MassTransit.Event Event { get; }
    global::MassTransit.StateMachine<TSaga> StateMachine { get; }
    EventActivityBinder<TSaga> Add(global::MassTransit.IStateMachineActivity<TSaga> activity);
    EventActivityBinder<TSaga> Catch<T>(Func<ExceptionActivityBinder<TSaga, T>, ExceptionActivityBinder<TSaga, T>> activityCallback) where T : Exception;
    EventActivityBinder<TSaga> If(global::MassTransit.StateMachineCondition<TSaga> condition, Func<EventActivityBinder<TSaga>, EventActivityBinder<TSaga>> activityCallback);
    EventActivityBinder<TSaga> IfAsync(global::MassTransit.StateMachineAsyncCondition<TSaga> condition, Func<EventActivityBinder<TSaga>, EventActivityBinder<TSaga>> activityCallback);
    EventActivityBinder<TSaga> IfElse(global::MassTransit.StateMachineCondition<TSaga> condition, Func<EventActivityBinder<TSaga>, EventActivityBinder<TSaga>> thenActivityCallback, Func<EventActivityBinder<TSaga>, EventActivityBinder<TSaga>> elseActivityCallback);
    EventActivityBinder<TSaga> IfElseAsync(global::MassTransit.StateMachineAsyncCondition<TSaga> condition, Func<EventActivityBinder<TSaga>, EventActivityBinder<TSaga>> thenActivityCallback, Func<EventActivityBinder<TSaga>, EventActivityBinder<TSaga>> elseActivityCallback);
    EventActivityBinder<TSaga> Retry(Action<IRetryConfigurator> configure, Func<EventActivityBinder<TSaga>, EventActivityBinder<TSaga>> activityCallback);
}

public interface EventActivityBinder<TSaga, TMessage> : EventActivities<TSaga> where TSaga : class, global::MassTransit.SagaStateMachineInstance where TMessage : class
{
    global::MassTransit.Event<TMessage> Event { get; }
    global::MassTransit.StateMachine<TSaga> StateMachine { get; }
    EventActivityBinder<TSaga, TMessage> Add(global::MassTransit.IStateMachineActivity<TSaga, TMessage> activity);
    EventActivityBinder<TSaga, TMessage> Add(global::MassTransit.IStateMachineActivity<TSaga> activity);
    EventActivityBinder<TSaga, TMessage> Catch<T>(Func<ExceptionActivityBinder<TSaga, TMessage, T>, ExceptionActivityBinder<TSaga, TMessage, T>> activityCallback) where T : Exception;
    EventActivityBinder<TSaga, TMessage> If(global::MassTransit.StateMachineCondition<TSaga, TMessage> condition, Func<EventActivityBinder<TSaga, TMessage>, EventActivityBinder<TSaga, TMessage>> activityCallback);
    EventActivityBinder<TSaga, TMessage> IfAsync(global::MassTransit.StateMachineAsyncCondition<TSaga, TMessage> condition, Func<EventActivityBinder<TSaga, TMessage>, EventActivityBinder<TSaga, TMessage>> activityCallback);
    EventActivityBinder<TSaga, TMessage> IfElse(global::MassTransit.StateMachineCondition<TSaga, TMessage> condition, Func<EventActivityBinder<TSaga, TMessage>, EventActivityBinder<TSaga, TMessage>> thenActivityCallback, Func<EventActivityBinder<TSaga, TMessage>, EventActivityBinder<TSaga, TMessage>> elseActivityCallback);
    EventActivityBinder<TSaga, TMessage> IfElseAsync(global::MassTransit.StateMachineAsyncCondition<TSaga, TMessage> condition, Func<EventActivityBinder<TSaga, TMessage>, EventActivityBinder<TSaga, TMessage>> thenActivityCallback, Func<EventActivityBinder<TSaga, TMessage>, EventActivityBinder<TSaga, TMessage>> elseActivityCallback);
    EventActivityBinder<TSaga, TMessage> Retry(Action<IRetryConfigurator> configure, Func<EventActivityBinder<TSaga, TMessage>, EventActivityBinder<TSaga, TMessage>> activityCallback);
}

public interface ExceptionActivityBinder<TSaga, TException> : EventActivities<TSaga> where TSaga : class, global::MassTransit.SagaStateMachineInstance where TException : Exception
{
    global::MassTransit.Event Event { get; }
    global::MassTransit.StateMachine<TSaga> StateMachine { get; }
    ExceptionActivityBinder<TSaga, TException> Add(global::MassTransit.IStateMachineActivity<TSaga> activity);
    ExceptionActivityBinder<TSaga, TException> Catch<T>(Func<ExceptionActivityBinder<TSaga, T>, ExceptionActivityBinder<TSaga, T>> activityCallback) where T : Exception;
    ExceptionActivityBinder<TSaga, TException> If(global::MassTransit.StateMachineExceptionCondition<TSaga, TException> condition, Func<ExceptionActivityBinder<TSaga, TException>, ExceptionActivityBinder<TSaga, TException>> activityCallback);
    ExceptionActivityBinder<TSaga, TException> IfAsync(global::MassTransit.StateMachineAsyncExceptionCondition<TSaga, TException> condition, Func<ExceptionActivityBinder<TSaga, TException>, ExceptionActivityBinder<TSaga, TException>> activityCallback);
    ExceptionActivityBinder<TSaga, TException> IfElse(global::MassTransit.StateMachineExceptionCondition<TSaga, TException> condition, Func<ExceptionActivityBinder<TSaga, TException>, ExceptionActivityBinder<TSaga, TException>> thenActivityCallback, Func<ExceptionActivityBinder<TSaga, TException>, ExceptionActivityBinder<TSaga, TException>> elseActivityCallback);
    ExceptionActivityBinder<TSaga, TException> IfElseAsync(global::MassTransit.StateMachineAsyncExceptionCondition<TSaga, TException> condition, Func<ExceptionActivityBinder<TSaga, TException>, ExceptionActivityBinder<TSaga, TException>> thenActivityCallback, Func<ExceptionActivityBinder<TSaga, TException>, ExceptionActivityBinder<TSaga, TException>> elseActivityCallback);
}

public interface ExceptionActivityBinder<TSaga, TMessage, TException> : EventActivities<TSaga> where TSaga : class, global::MassTransit.SagaStateMachineInstance where TMessage : class where TException : Exception
{
    global::MassTransit.Event<TMessage> Event { get; }
    global::MassTransit.StateMachine<TSaga> StateMachine { get; }
    ExceptionActivityBinder<TSaga, TMessage, TException> Add(global::MassTransit.IStateMachineActivity<TSaga, TMessage> activity);
    ExceptionActivityBinder<TSaga, TMessage, TException> Add(global::MassTransit.IStateMachineActivity<TSaga> activity);
    ExceptionActivityBinder<TSaga, TMessage, TException> Catch<T>(Func<ExceptionActivityBinder<TSaga, TMessage, T>, ExceptionActivityBinder<TSaga, TMessage, T>> activityCallback) where T : Exception;
    ExceptionActivityBinder<TSaga, TMessage, TException> If(global::MassTransit.StateMachineExceptionCondition<TSaga, TMessage, TException> condition, Func<ExceptionActivityBinder<TSaga, TMessage, TException>, ExceptionActivityBinder<TSaga, TMessage, TException>> activityCallback);
    ExceptionActivityBinder<TSaga, TMessage, TException> IfAsync(global::MassTransit.StateMachineAsyncExceptionCondition<TSaga, TMessage, TException> condition, Func<ExceptionActivityBinder<TSaga, TMessage, TException>, ExceptionActivityBinder<TSaga, TMessage, TException>> activityCallback);
    ExceptionActivityBinder<TSaga, TMessage, TException> IfElse(global::MassTransit.StateMachineExceptionCondition<TSaga, TMessage, TException> condition, Func<ExceptionActivityBinder<TSaga, TMessage, TException>, ExceptionActivityBinder<TSaga, TMessage, TException>> thenActivityCallback, Func<ExceptionActivityBinder<TSaga, TMessage, TException>, ExceptionActivityBinder<TSaga, TMessage, TException>> elseActivityCallback);
    ExceptionActivityBinder<TSaga, TMessage, TException> IfElseAsync(global::MassTransit.StateMachineAsyncExceptionCondition<TSaga, TMessage, TException> condition, Func<ExceptionActivityBinder<TSaga, TMessage, TException>, ExceptionActivityBinder<TSaga, TMessage, TException>> thenActivityCallback, Func<ExceptionActivityBinder<TSaga, TMessage, TException>, ExceptionActivityBinder<TSaga, TMessage, TException>> elseActivityCallback);
}

public static class HandlerExtensions
{
    public static void Handler<T>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.MessageHandler<T> handler, Action<global::MassTransit.IHandlerConfigurator<T>> configure = null) where T : class => throw null;
}

public static class HostedServiceConfigurationExtensions
{
    [Obsolete]
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddMassTransitHostedService(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    [Obsolete]
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddMassTransitHostedService(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, bool waitUntilStarted) => throw null;
    [Obsolete]
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddMassTransitHostedService(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, bool waitUntilStarted, TimeSpan? startTimeout, TimeSpan? stopTimeout = null) => throw null;
}

public interface IBusFactory
{
}

public interface IBusFactorySelector
{
}

public interface IBusRegistrationConfigurator : IRegistrationConfigurator
{
    [Obsolete]
    void AddBus(Func<IBusRegistrationContext, global::MassTransit.IBusControl> busFactory);
    void AddConfigureEndpointsCallback(ConfigureEndpointsCallback callback);
    void AddConfigureEndpointsCallback(ConfigureEndpointsProviderCallback callback);
    void AddRider(Action<IRiderRegistrationConfigurator> configure);
    void SetBusFactory<T>(T busFactory) where T : class;
}

public interface IBusRegistrationConfigurator<in TBus> : IBusRegistrationConfigurator where TBus : class, global::MassTransit.IBus
{
    void AddRider(Action<IRiderRegistrationConfigurator<TBus>> configure);
}

public interface IBusRegistrationContext : global::MassTransit.IRegistrationContext
{
    global::MassTransit.IEndpointNameFormatter EndpointNameFormatter { get; }
    void ConfigureEndpoints<T>(global::MassTransit.IReceiveConfigurator<T> configurator, global::MassTransit.IEndpointNameFormatter endpointNameFormatter) where T : global::MassTransit.IReceiveEndpointConfigurator;
    global::MassTransit.IConfigureReceiveEndpoint GetConfigureReceiveEndpoints();
}

public interface IInMemoryBusFactoryConfigurator : global::MassTransit.IBusFactoryConfigurator<IInMemoryReceiveEndpointConfigurator>
{
    void Host(Action<IInMemoryHostConfigurator> configure = null);
    void Host(Uri baseAddress, Action<IInMemoryHostConfigurator> configure = null);
    void Host(string virtualHost, Action<IInMemoryHostConfigurator> configure = null);
}

public interface IInMemoryHostConfigurator
{
}

public interface IInMemoryReceiveEndpointConfigurator : global::MassTransit.IReceiveEndpointConfigurator
{
}

public interface IRegistrationConfigurator : global::Microsoft.Extensions.DependencyInjection.IServiceCollection
{
    global::MassTransit.IConsumerRegistrationConfigurator<T> AddConsumer<T>(Action<global::MassTransit.IRegistrationContext, global::MassTransit.IConsumerConfigurator<T>> configure = null) where T : class, global::MassTransit.IConsumer;
    global::MassTransit.IConsumerRegistrationConfigurator<T> AddConsumer<T>(Type consumerDefinitionType, Action<global::MassTransit.IRegistrationContext, global::MassTransit.IConsumerConfigurator<T>> configure = null) where T : class, global::MassTransit.IConsumer;
    void AddEndpoint(Type endpointDefinition);
    void AddRequestClient(Type requestType, global::MassTransit.RequestTimeout timeout = default);
    void AddRequestClient(Type requestType, Uri destinationAddress, global::MassTransit.RequestTimeout timeout = default);
    void AddRequestClient<T>(global::MassTransit.RequestTimeout timeout = default) where T : class;
    void AddRequestClient<T>(Uri destinationAddress, global::MassTransit.RequestTimeout timeout = default) where T : class;
    ISagaRegistrationConfigurator<T> AddSaga<T>(Action<global::MassTransit.IRegistrationContext, global::MassTransit.ISagaConfigurator<T>> configure = null) where T : class, global::MassTransit.ISaga;
    ISagaRegistrationConfigurator<T> AddSaga<T>(Type sagaDefinitionType, Action<global::MassTransit.IRegistrationContext, global::MassTransit.ISagaConfigurator<T>> configure = null) where T : class, global::MassTransit.ISaga;
    ISagaRegistrationConfigurator<T> AddSagaRepository<T>() where T : class, global::MassTransit.ISaga;
    ISagaRegistrationConfigurator<T> AddSagaStateMachine<TStateMachine, T>(Action<global::MassTransit.IRegistrationContext, global::MassTransit.ISagaConfigurator<T>> configure = null) where TStateMachine : class, global::MassTransit.SagaStateMachine<T> where T : class, global::MassTransit.SagaStateMachineInstance;
    ISagaRegistrationConfigurator<T> AddSagaStateMachine<TStateMachine, T>(Type sagaDefinitionType, Action<global::MassTransit.IRegistrationContext, global::MassTransit.ISagaConfigurator<T>> configure = null) where TStateMachine : class, global::MassTransit.SagaStateMachine<T> where T : class, global::MassTransit.SagaStateMachineInstance;
    void SetDefaultRequestTimeout(global::MassTransit.RequestTimeout timeout);
    void SetDefaultRequestTimeout(int? d = null, int? h = null, int? m = null, int? s = null, int? ms = null);
    void SetEndpointNameFormatter(global::MassTransit.IEndpointNameFormatter endpointNameFormatter);
}

public interface IRetryConfigurator
{
}

public interface IRiderRegistrationConfigurator : IRegistrationConfigurator
{
    void TryAddScoped<TRider, TService>(Func<TRider, IServiceProvider, TService> factory) where TRider : class, global::MassTransit.Transports.IRider where TService : class;
}

public interface IRiderRegistrationConfigurator<in TBus> : IRiderRegistrationConfigurator where TBus : class, global::MassTransit.IBus
{
}

public interface IRiderRegistrationContext : global::MassTransit.IRegistrationContext
{
    IEnumerable<T> GetRegistrations<T>() where T : class;
}

public interface ISagaRegistrationConfigurator
{
    ISagaRegistrationConfigurator Endpoint(Action<global::MassTransit.IEndpointRegistrationConfigurator> configure);
    void ExcludeFromConfigureEndpoints();
}

public interface ISagaRegistrationConfigurator<TSaga> : ISagaRegistrationConfigurator where TSaga : class, global::MassTransit.ISaga
{
    new ISagaRegistrationConfigurator<TSaga> Endpoint(Action<global::MassTransit.IEndpointRegistrationConfigurator> configure);
    ISagaRegistrationConfigurator<TSaga> Repository(Action<ISagaRepositoryRegistrationConfigurator<TSaga>> configure);
}

public interface ISagaRepositoryRegistrationConfigurator<TSaga> : global::Microsoft.Extensions.DependencyInjection.IServiceCollection where TSaga : class, global::MassTransit.ISaga
{
}

public static class InMemoryConfigurationExtensions
{
    public static global::MassTransit.IBusControl CreateUsingInMemory(this IBusFactorySelector selector, Action<IInMemoryBusFactoryConfigurator> configure) => throw null;
    public static global::MassTransit.IBusControl CreateUsingInMemory(this IBusFactorySelector selector, Uri baseAddress, Action<IInMemoryBusFactoryConfigurator> configure) => throw null;
    public static void UsingInMemory(this IBusRegistrationConfigurator configurator, Action<IBusRegistrationContext, IInMemoryBusFactoryConfigurator> configure = null) => throw null;
    public static void UsingInMemory(this IBusRegistrationConfigurator configurator, Uri baseAddress, Action<IBusRegistrationContext, IInMemoryBusFactoryConfigurator> configure = null) => throw null;
    public static void UsingInMemory<TBus>(this IBusRegistrationConfigurator<TBus> configurator, Uri baseAddress, Action<IBusRegistrationContext, IInMemoryBusFactoryConfigurator> configure = null) where TBus : class, global::MassTransit.IBus => throw null;
}

public static class InMemoryOutboxConfigurationExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddInMemoryInboxOutbox(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection collection) => throw null;
    public static void UseInMemoryInboxOutbox(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext context) => throw null;
    [Obsolete]
    public static void UseInMemoryInboxOutbox(this global::MassTransit.IReceiveEndpointConfigurator configurator, IServiceProvider provider) => throw null;
}

public static class InMemorySagaRepositoryRegistrationExtensions
{
    public static ISagaRegistrationConfigurator<T> InMemoryRepository<T>(this ISagaRegistrationConfigurator<T> configurator) where T : class, global::MassTransit.ISaga => throw null;
    public static void SetInMemorySagaRepositoryProvider(this IRegistrationConfigurator configurator) => throw null;
}

public static class JsonSerializerConfigurationExtensions
{
    public static void ConfigureJsonSerializerOptions(this global::MassTransit.IBusFactoryConfigurator configurator, Func<global::System.Text.Json.JsonSerializerOptions, global::System.Text.Json.JsonSerializerOptions> configure = null) => throw null;
    public static void SetMessageSerializerOptions<T>(this global::System.Text.Json.JsonSerializerOptions options, Func<global::System.Text.Json.JsonSerializerOptions, global::System.Text.Json.JsonSerializerOptions> configure = null) where T : class => throw null;
    public static void UseJsonDeserializer(this global::MassTransit.IBusFactoryConfigurator configurator, bool isDefault = false) => throw null;
    public static void UseJsonDeserializer(this global::MassTransit.IReceiveEndpointConfigurator configurator, bool isDefault = false) => throw null;
    public static void UseJsonSerializer(this global::MassTransit.IBusFactoryConfigurator configurator) => throw null;
    public static void UseJsonSerializer(this global::MassTransit.IReceiveEndpointConfigurator configurator) => throw null;
}

public class KebabCaseEndpointNameFormatter : SnakeCaseEndpointNameFormatter
{
    protected KebabCaseEndpointNameFormatter() => throw null;
    public KebabCaseEndpointNameFormatter(bool includeNamespace) => throw null;
    public KebabCaseEndpointNameFormatter(string prefix) => throw null;
    public KebabCaseEndpointNameFormatter(string prefix, bool includeNamespace) => throw null;
    public new static global::MassTransit.IEndpointNameFormatter Instance { get; }
    public override string SanitizeName(string name) => throw null;
}

public static class KillSwitchConfigurationExtensions
{
}

public class MassTransitStateMachine<TInstance> : global::MassTransit.SagaStateMachine<TInstance>, global::MassTransit.StateMachine<TInstance>, global::MassTransit.StateMachine, global::MassTransit.IProbeSite where TInstance : class, global::MassTransit.SagaStateMachineInstance
{
    protected MassTransitStateMachine() => throw null;
    public global::MassTransit.IStateAccessor<TInstance> Accessor { get; }
    public IEnumerable<global::MassTransit.EventCorrelation> Correlations { get; }
    public IEnumerable<global::MassTransit.Event> Events { get; }
    public global::MassTransit.State Final { get; }
    public global::MassTransit.State Initial { get; }
    Type global::MassTransit.StateMachine.InstanceType { get => throw null; }
    string global::MassTransit.StateMachine.Name { get => throw null; }
    public IEnumerable<global::MassTransit.State> States { get; }
    protected internal void AfterLeave(global::MassTransit.State state, Func<EventActivityBinder<TInstance, global::MassTransit.State>, EventActivityBinder<TInstance, global::MassTransit.State>> activityCallback) => throw null;
    protected internal void AfterLeaveAny(Func<EventActivityBinder<TInstance, global::MassTransit.State>, EventActivityBinder<TInstance, global::MassTransit.State>> activityCallback) => throw null;
    protected internal void BeforeEnter(global::MassTransit.State state, Func<EventActivityBinder<TInstance, global::MassTransit.State>, EventActivityBinder<TInstance, global::MassTransit.State>> activityCallback) => throw null;
    protected internal void BeforeEnterAny(Func<EventActivityBinder<TInstance, global::MassTransit.State>, EventActivityBinder<TInstance, global::MassTransit.State>> activityCallback) => throw null;
    protected internal global::MassTransit.Event CompositeEvent(global::MassTransit.Event @event, global::System.Linq.Expressions.Expression<Func<TInstance, int>> trackingPropertyExpression, params global::MassTransit.Event[] events) => throw null;
    protected internal global::MassTransit.Event CompositeEvent(global::System.Linq.Expressions.Expression<Func<global::MassTransit.Event>> propertyExpression, global::System.Linq.Expressions.Expression<Func<TInstance, int>> trackingPropertyExpression, params global::MassTransit.Event[] events) => throw null;
    protected internal void During(global::MassTransit.State state1, global::MassTransit.State state2, global::MassTransit.State state3, global::MassTransit.State state4, params EventActivities<TInstance>[] activities) => throw null;
    protected internal void During(global::MassTransit.State state1, global::MassTransit.State state2, global::MassTransit.State state3, params EventActivities<TInstance>[] activities) => throw null;
    protected internal void During(global::MassTransit.State state1, global::MassTransit.State state2, params EventActivities<TInstance>[] activities) => throw null;
    protected internal void During(global::MassTransit.State state, params EventActivities<TInstance>[] activities) => throw null;
    protected internal void During(IEnumerable<global::MassTransit.State> states, params EventActivities<TInstance>[] activities) => throw null;
    protected internal void DuringAny(params EventActivities<TInstance>[] activities) => throw null;
    protected internal void Event(global::System.Linq.Expressions.Expression<Func<global::MassTransit.Event>> propertyExpression) => throw null;
    protected internal global::MassTransit.Event Event(string name) => throw null;
    protected internal void Event<T>(global::System.Linq.Expressions.Expression<Func<global::MassTransit.Event<T>>> propertyExpression) where T : class => throw null;
    protected void Event<T>(global::System.Linq.Expressions.Expression<Func<global::MassTransit.Event<T>>> propertyExpression, Action<global::MassTransit.IEventCorrelationConfigurator<TInstance, T>> configureEventCorrelation) where T : class => throw null;
    protected internal global::MassTransit.Event<T> Event<T>(string name) where T : class => throw null;
    protected internal global::MassTransit.Event<T> Event<T>(string name, Action<global::MassTransit.IEventCorrelationConfigurator<TInstance, T>> configure) where T : class => throw null;
    protected internal void Event<TProperty, T>(global::System.Linq.Expressions.Expression<Func<TProperty>> propertyExpression, global::System.Linq.Expressions.Expression<Func<TProperty, global::MassTransit.Event<T>>> eventPropertyExpression) where TProperty : class where T : class => throw null;
    protected internal void Event<TProperty, T>(global::System.Linq.Expressions.Expression<Func<TProperty>> propertyExpression, global::System.Linq.Expressions.Expression<Func<TProperty, global::MassTransit.Event<T>>> eventPropertyExpression, Action<global::MassTransit.IEventCorrelationConfigurator<TInstance, T>> configureEventCorrelation) where TProperty : class where T : class => throw null;
    protected internal void Finally(Func<EventActivityBinder<TInstance>, EventActivityBinder<TInstance>> activityCallback) => throw null;
    public global::MassTransit.State<TInstance> GetState(string name) => throw null;
    protected internal EventActivities<TInstance> Ignore(global::MassTransit.Event @event) => throw null;
    protected internal EventActivities<TInstance> Ignore<TData>(global::MassTransit.Event<TData> @event) where TData : class => throw null;
    protected internal EventActivities<TInstance> Ignore<TData>(global::MassTransit.Event<TData> @event, global::MassTransit.StateMachineCondition<TInstance, TData> filter) where TData : class => throw null;
    protected internal void Initially(params EventActivities<TInstance>[] activities) => throw null;
    protected internal void InstanceState(global::System.Linq.Expressions.Expression<Func<TInstance, global::MassTransit.State>> instanceStateProperty) => throw null;
    protected internal void InstanceState(global::System.Linq.Expressions.Expression<Func<TInstance, int>> instanceStateProperty, params global::MassTransit.State[] states) => throw null;
    protected internal void InstanceState(global::System.Linq.Expressions.Expression<Func<TInstance, string>> instanceStateProperty) => throw null;
    public bool IsCompositeEvent(global::MassTransit.Event @event) => throw null;
    Task<bool> global::MassTransit.SagaStateMachine<TInstance>.IsCompleted(global::MassTransit.BehaviorContext<TInstance> context) => throw null;
    global::MassTransit.Event global::MassTransit.StateMachine.GetEvent(string name) => throw null;
    global::MassTransit.State global::MassTransit.StateMachine.GetState(string name) => throw null;
    Task global::MassTransit.StateMachine<TInstance>.RaiseEvent(global::MassTransit.BehaviorContext<TInstance> context) => throw null;
    Task global::MassTransit.StateMachine<TInstance>.RaiseEvent<T>(global::MassTransit.BehaviorContext<TInstance, T> context) => throw null;
    protected internal void Name(string machineName) => throw null;
    public IEnumerable<global::MassTransit.Event> NextEvents(global::MassTransit.State state) => throw null;
    public void Probe(global::MassTransit.ProbeContext context) => throw null;
    protected void SetCompleted(Func<global::MassTransit.BehaviorContext<TInstance>, Task<bool>> completed) => throw null;
    protected void SetCompleted(Func<TInstance, Task<bool>> completed) => throw null;
    protected void SetCompletedWhenFinalized() => throw null;
    protected internal void State(global::System.Linq.Expressions.Expression<Func<global::MassTransit.State>> propertyExpression) => throw null;
    protected internal global::MassTransit.State<TInstance> State(string name) => throw null;
    protected internal void State<TProperty>(global::System.Linq.Expressions.Expression<Func<TProperty>> propertyExpression, global::System.Linq.Expressions.Expression<Func<TProperty, global::MassTransit.State>> statePropertyExpression) where TProperty : class => throw null;
    protected internal void SubState(global::System.Linq.Expressions.Expression<Func<global::MassTransit.State>> propertyExpression, global::MassTransit.State superState) => throw null;
    protected internal global::MassTransit.State<TInstance> SubState(string name, global::MassTransit.State superState) => throw null;
    protected internal void SubState<TProperty>(global::System.Linq.Expressions.Expression<Func<TProperty>> propertyExpression, global::System.Linq.Expressions.Expression<Func<TProperty, global::MassTransit.State>> statePropertyExpression, global::MassTransit.State superState) where TProperty : class => throw null;
    protected internal EventActivityBinder<TInstance> When(global::MassTransit.Event @event) => throw null;
    protected internal EventActivityBinder<TInstance> When(global::MassTransit.Event @event, global::MassTransit.StateMachineCondition<TInstance> filter) => throw null;
    protected internal EventActivityBinder<TInstance, TMessage> When<TMessage>(global::MassTransit.Event<TMessage> @event) where TMessage : class => throw null;
    protected internal EventActivityBinder<TInstance, TMessage> When<TMessage>(global::MassTransit.Event<TMessage> @event, global::MassTransit.StateMachineCondition<TInstance, TMessage> filter) where TMessage : class => throw null;
    protected internal void WhenEnter(global::MassTransit.State state, Func<EventActivityBinder<TInstance>, EventActivityBinder<TInstance>> activityCallback) => throw null;
    protected internal void WhenEnterAny(Func<EventActivityBinder<TInstance>, EventActivityBinder<TInstance>> activityCallback) => throw null;
    protected internal void WhenLeave(global::MassTransit.State state, Func<EventActivityBinder<TInstance>, EventActivityBinder<TInstance>> activityCallback) => throw null;
    protected internal void WhenLeaveAny(Func<EventActivityBinder<TInstance>, EventActivityBinder<TInstance>> activityCallback) => throw null;

    public class EventObservable
    {
        public EventObservable() => throw null;
        public Task ExecuteFault(global::MassTransit.BehaviorContext<TInstance> context, Exception exception) => throw null;
        public Task ExecuteFault<T>(global::MassTransit.BehaviorContext<TInstance, T> context, Exception exception) where T : class => throw null;
        public void Method4() => throw null;
        public void Method5() => throw null;
        public void Method6() => throw null;
        public Task PostExecute(global::MassTransit.BehaviorContext<TInstance> context) => throw null;
        public Task PostExecute<T>(global::MassTransit.BehaviorContext<TInstance, T> context) where T : class => throw null;
        public Task PreExecute(global::MassTransit.BehaviorContext<TInstance> context) => throw null;
        public Task PreExecute<T>(global::MassTransit.BehaviorContext<TInstance, T> context) where T : class => throw null;
    }

    public class SelectedEventObserver
    {
        public Task ExecuteFault(global::MassTransit.BehaviorContext<TInstance> context, Exception exception) => throw null;
        public Task ExecuteFault<T>(global::MassTransit.BehaviorContext<TInstance, T> context, Exception exception) where T : class => throw null;
        public Task PostExecute(global::MassTransit.BehaviorContext<TInstance> context) => throw null;
        public Task PostExecute<T>(global::MassTransit.BehaviorContext<TInstance, T> context) where T : class => throw null;
        public Task PreExecute(global::MassTransit.BehaviorContext<TInstance> context) => throw null;
        public Task PreExecute<T>(global::MassTransit.BehaviorContext<TInstance, T> context) where T : class => throw null;
    }

    public class StateMachineRequest<TRequest, TResponse> where TRequest : class where TResponse : class
    {
        public global::MassTransit.Event<TResponse> Completed { get; set; }
        public global::MassTransit.Event<global::MassTransit.Fault<TRequest>> Faulted { get; set; }
        public string Name { get; }
        public global::MassTransit.State Pending { get; set; }
        protected void AcceptResponse<T>() where T : class => throw null;
        public Guid GenerateRequestId(TInstance instance) => throw null;
        public Guid? GetRequestId(TInstance instance) => throw null;
        public void SetRequestId(TInstance instance, Guid? requestId) => throw null;
        public void SetSendContextHeaders(global::MassTransit.SendContext<TRequest> context) => throw null;
    }

    public class StateMachineRequest<TRequest, TResponse, TResponse2> : MassTransitStateMachine<TInstance>.StateMachineRequest<TRequest, TResponse> where TRequest : class where TResponse : class where TResponse2 : class
    {
        public global::MassTransit.Event<TResponse2> Completed2 { get; set; }
        public void Method1() => throw null;
        public void Method2() => throw null;
    }

    public class StateMachineRequest<TRequest, TResponse, TResponse2, TResponse3> : MassTransitStateMachine<TInstance>.StateMachineRequest<TRequest, TResponse, TResponse2> where TRequest : class where TResponse : class where TResponse2 : class where TResponse3 : class
    {
        public global::MassTransit.Event<TResponse3> Completed3 { get; set; }
        public void Method12() => throw null;
        public void Method22() => throw null;
    }

    public class StateMachineSchedule<TMessage> where TMessage : class
    {
        public global::MassTransit.Event<TMessage> AnyReceived { get; set; }
        public global::MassTransit.Event<TMessage> Received { get; set; }
        public TimeSpan GetDelay(global::MassTransit.BehaviorContext<TInstance> context) => throw null;
        public Guid? GetTokenId(TInstance instance) => throw null;
        public void SetTokenId(TInstance instance, Guid? tokenId) => throw null;
    }

    public class StateMachineState : global::MassTransit.State<TInstance>, global::MassTransit.State, global::MassTransit.IProbeSite, IComparable<global::MassTransit.State>, IEquatable<global::MassTransit.State>
    {
        public global::MassTransit.Event<global::MassTransit.State> AfterLeave { get; }
        public global::MassTransit.Event<global::MassTransit.State> BeforeEnter { get; }
        public global::MassTransit.Event Enter { get; }
        public IEnumerable<global::MassTransit.Event> Events { get; }
        public global::MassTransit.Event Leave { get; }
        public string Name { get; }
        public global::MassTransit.State<TInstance> SuperState { get; }
        public void AddSubstate(global::MassTransit.State<TInstance> subState) => throw null;
        public void Bind(global::MassTransit.Event @event, global::MassTransit.IStateMachineActivity<TInstance> activity) => throw null;
        public int CompareTo(global::MassTransit.State other) => throw null;
        public bool Equals(global::MassTransit.State other) => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        public bool HasState(global::MassTransit.State<TInstance> state) => throw null;
        public void Ignore(global::MassTransit.Event @event) => throw null;
        public void Ignore<T>(global::MassTransit.Event<T> @event, global::MassTransit.StateMachineCondition<TInstance, T> filter) where T : class => throw null;
        public bool IsStateOf(global::MassTransit.State<TInstance> state) => throw null;
        Task global::MassTransit.State<TInstance>.Raise(global::MassTransit.BehaviorContext<TInstance> context) => throw null;
        Task global::MassTransit.State<TInstance>.Raise<T>(global::MassTransit.BehaviorContext<TInstance, T> context) => throw null;
        public void Probe(global::MassTransit.ProbeContext context) => throw null;
        public override string ToString() => throw null;
        public static bool operator ==(MassTransitStateMachine<TInstance>.StateMachineState left, MassTransitStateMachine<TInstance>.StateMachineState right) => throw null;
        public static bool operator ==(MassTransitStateMachine<TInstance>.StateMachineState left, global::MassTransit.State<TInstance> right) => throw null;
        public static bool operator ==(global::MassTransit.State<TInstance> left, MassTransitStateMachine<TInstance>.StateMachineState right) => throw null;
        public static bool operator !=(MassTransitStateMachine<TInstance>.StateMachineState left, MassTransitStateMachine<TInstance>.StateMachineState right) => throw null;
        public static bool operator !=(MassTransitStateMachine<TInstance>.StateMachineState left, global::MassTransit.State<TInstance> right) => throw null;
        public static bool operator !=(global::MassTransit.State<TInstance> left, MassTransitStateMachine<TInstance>.StateMachineState right) => throw null;
    }

    public class StateObservable
    {
        public StateObservable() => throw null;
        public void Method4() => throw null;
        public void Method5() => throw null;
        public void Method6() => throw null;
        public Task StateChanged(global::MassTransit.BehaviorContext<TInstance> context, global::MassTransit.State currentState, global::MassTransit.State previousState) => throw null;
    }

    public class UncorrelatedEventCorrelation<TData> : global::MassTransit.EventCorrelation<TInstance, TData>, global::MassTransit.EventCorrelation where TData : class
    {
        public UncorrelatedEventCorrelation(global::MassTransit.Event<TData> @event) => throw null;
        public bool ConfigureConsumeTopology { get; }
        public global::MassTransit.Event<TData> Event { get; }
        public global::MassTransit.SagaFilterFactory<TInstance, TData> FilterFactory { get; }
        Type global::MassTransit.EventCorrelation.DataType { get => throw null; }
        public global::MassTransit.IFilter<global::MassTransit.ConsumeContext<TData>> MessageFilter { get; }
        public global::MassTransit.ISagaPolicy<TInstance, TData> Policy { get; }
        public IEnumerable<global::MassTransit.ValidationResult> Validate() => throw null;
    }
}

public static class MessageRetryConfigurationExtensions
{
    public static void UseMessageRetry(this global::MassTransit.IConsumePipeConfigurator configurator, global::MassTransit.IBusFactoryConfigurator connector, Action<IRetryConfigurator> configure) => throw null;
    public static void UseMessageRetry(this global::MassTransit.IConsumePipeConfigurator configurator, Action<IRetryConfigurator> configure) => throw null;
    public static void UseMessageRetry<TConsumer>(this global::MassTransit.IConsumerConfigurator<TConsumer> configurator, global::MassTransit.IBusFactoryConfigurator busFactoryConfigurator, Action<IRetryConfigurator> configure) where TConsumer : class => throw null;
    public static void UseMessageRetry<TConsumer>(this global::MassTransit.IConsumerConfigurator<TConsumer> configurator, Action<IRetryConfigurator> configure) where TConsumer : class => throw null;
    public static void UseMessageRetry<TMessage>(this global::MassTransit.IHandlerConfigurator<TMessage> configurator, global::MassTransit.IBusFactoryConfigurator busFactoryConfigurator, Action<IRetryConfigurator> configure) where TMessage : class => throw null;
    public static void UseMessageRetry<TMessage>(this global::MassTransit.IHandlerConfigurator<TMessage> configurator, Action<IRetryConfigurator> configure) where TMessage : class => throw null;
    public static void UseMessageRetry<TSaga>(this global::MassTransit.ISagaConfigurator<TSaga> configurator, global::MassTransit.IBusFactoryConfigurator busFactoryConfigurator, Action<IRetryConfigurator> configure) where TSaga : class, global::MassTransit.ISaga => throw null;
    public static void UseMessageRetry<TSaga>(this global::MassTransit.ISagaConfigurator<TSaga> configurator, Action<IRetryConfigurator> configure) where TSaga : class, global::MassTransit.ISaga => throw null;
}

public static class PublishExtensions
{
    public static ExceptionActivityBinder<TInstance, TData, TException> Publish<TInstance, TData, TException, TMessage>(this ExceptionActivityBinder<TInstance, TData, TException> source, global::MassTransit.EventExceptionMessageFactory<TInstance, TData, TException, TMessage> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception where TMessage : class => throw null;
    public static ExceptionActivityBinder<TInstance, TData, TException> Publish<TInstance, TData, TException, TMessage>(this ExceptionActivityBinder<TInstance, TData, TException> source, TMessage message, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception where TMessage : class => throw null;
    public static EventActivityBinder<TInstance, TData> Publish<TInstance, TData, TMessage>(this EventActivityBinder<TInstance, TData> source, global::MassTransit.EventMessageFactory<TInstance, TData, TMessage> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TMessage : class => throw null;
    public static EventActivityBinder<TInstance, TData> Publish<TInstance, TData, TMessage>(this EventActivityBinder<TInstance, TData> source, TMessage message, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TMessage : class => throw null;
    public static ExceptionActivityBinder<TInstance, TException> Publish<TInstance, TException, TMessage>(this ExceptionActivityBinder<TInstance, TException> source, global::MassTransit.EventExceptionMessageFactory<TInstance, TException, TMessage> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TException : Exception where TMessage : class => throw null;
    public static ExceptionActivityBinder<TInstance, TException> Publish<TInstance, TException, TMessage>(this ExceptionActivityBinder<TInstance, TException> source, TMessage message, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TException : Exception where TMessage : class => throw null;
    public static EventActivityBinder<TInstance> Publish<TInstance, TMessage>(this EventActivityBinder<TInstance> source, global::MassTransit.EventMessageFactory<TInstance, TMessage> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
    public static EventActivityBinder<TInstance> Publish<TInstance, TMessage>(this EventActivityBinder<TInstance> source, TMessage message, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
    public static ExceptionActivityBinder<TInstance, TData, TException> PublishAsync<TInstance, TData, TException, TMessage>(this ExceptionActivityBinder<TInstance, TData, TException> source, global::MassTransit.AsyncEventExceptionMessageFactory<TInstance, TData, TException, TMessage> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception where TMessage : class => throw null;
    public static ExceptionActivityBinder<TInstance, TData, TException> PublishAsync<TInstance, TData, TException, TMessage>(this ExceptionActivityBinder<TInstance, TData, TException> source, Func<global::MassTransit.BehaviorExceptionContext<TInstance, TData, TException>, Task<global::MassTransit.SendTuple<TMessage>>> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception where TMessage : class => throw null;
    public static ExceptionActivityBinder<TInstance, TData, TException> PublishAsync<TInstance, TData, TException, TMessage>(this ExceptionActivityBinder<TInstance, TData, TException> source, Task<TMessage> message, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception where TMessage : class => throw null;
    public static EventActivityBinder<TInstance, TData> PublishAsync<TInstance, TData, TMessage>(this EventActivityBinder<TInstance, TData> source, global::MassTransit.AsyncEventMessageFactory<TInstance, TData, TMessage> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TMessage : class => throw null;
    public static EventActivityBinder<TInstance, TData> PublishAsync<TInstance, TData, TMessage>(this EventActivityBinder<TInstance, TData> source, Func<global::MassTransit.BehaviorContext<TInstance, TData>, Task<global::MassTransit.SendTuple<TMessage>>> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TMessage : class => throw null;
    public static EventActivityBinder<TInstance, TData> PublishAsync<TInstance, TData, TMessage>(this EventActivityBinder<TInstance, TData> source, Task<TMessage> message, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TData : class where TMessage : class => throw null;
    public static ExceptionActivityBinder<TInstance, TException> PublishAsync<TInstance, TException, TMessage>(this ExceptionActivityBinder<TInstance, TException> source, global::MassTransit.AsyncEventExceptionMessageFactory<TInstance, TException, TMessage> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TException : Exception where TMessage : class => throw null;
    public static ExceptionActivityBinder<TInstance, TException> PublishAsync<TInstance, TException, TMessage>(this ExceptionActivityBinder<TInstance, TException> source, Func<global::MassTransit.BehaviorExceptionContext<TInstance, TException>, Task<global::MassTransit.SendTuple<TMessage>>> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TException : Exception where TMessage : class => throw null;
    public static ExceptionActivityBinder<TInstance, TException> PublishAsync<TInstance, TException, TMessage>(this ExceptionActivityBinder<TInstance, TException> source, Task<TMessage> message, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TException : Exception where TMessage : class => throw null;
    public static EventActivityBinder<TInstance> PublishAsync<TInstance, TMessage>(this EventActivityBinder<TInstance> source, global::MassTransit.AsyncEventMessageFactory<TInstance, TMessage> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
    public static EventActivityBinder<TInstance> PublishAsync<TInstance, TMessage>(this EventActivityBinder<TInstance> source, Func<global::MassTransit.BehaviorContext<TInstance>, Task<global::MassTransit.SendTuple<TMessage>>> messageFactory, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
    public static EventActivityBinder<TInstance> PublishAsync<TInstance, TMessage>(this EventActivityBinder<TInstance> source, Task<TMessage> message, Action<global::MassTransit.PublishContext<TMessage>> callback = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
}

public static class RegistrationContextExtensions
{
    public static void ConfigureActivity(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IReceiveEndpointConfigurator compensateEndpointConfigurator, global::MassTransit.IRegistrationContext registration, Type activityType) => throw null;
    public static void ConfigureActivityCompensate(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext registration, Type activityType) => throw null;
    public static void ConfigureActivityExecute(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext registration, Type activityType, Uri compensateAddress) => throw null;
    public static void ConfigureConsumer(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext registration, Type consumerType) => throw null;
    public static void ConfigureConsumer<T>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext registration, Action<global::MassTransit.IConsumerConfigurator<T>> configure = null) where T : class, global::MassTransit.IConsumer => throw null;
    public static void ConfigureConsumers(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext registration) => throw null;
    public static void ConfigureEndpoints<T>(this global::MassTransit.IBusFactoryConfigurator<T> configurator, IBusRegistrationContext registration, global::MassTransit.IEndpointNameFormatter endpointNameFormatter = null) where T : global::MassTransit.IReceiveEndpointConfigurator => throw null;
    [Obsolete]
    public static void ConfigureEndpoints<T>(this global::MassTransit.IServiceInstanceConfigurator<T> configurator, IBusRegistrationContext registration, global::MassTransit.IEndpointNameFormatter endpointNameFormatter = null) where T : global::MassTransit.IReceiveEndpointConfigurator => throw null;
    public static void ConfigureExecuteActivity(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext registration, Type activityType) => throw null;
    public static void ConfigureSaga(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext registration, Type sagaType) => throw null;
    public static void ConfigureSaga<T>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext registration, Action<global::MassTransit.ISagaConfigurator<T>> configure = null) where T : class, global::MassTransit.ISaga => throw null;
    public static void ConfigureSagas(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.IRegistrationContext registration) => throw null;
}

public static class RegistrationExtensions
{
    public static void AddActivities(this IRegistrationConfigurator configurator, Func<Type, bool> filter, params Type[] types) => throw null;
    public static void AddActivities(this IRegistrationConfigurator configurator, params global::System.Reflection.Assembly[] assemblies) => throw null;
    public static void AddActivities(this IRegistrationConfigurator configurator, params Type[] types) => throw null;
    public static void AddActivitiesFromNamespaceContaining(this IRegistrationConfigurator configurator, Type type, Func<Type, bool> filter = null) => throw null;
    public static void AddActivitiesFromNamespaceContaining<T>(this IRegistrationConfigurator configurator, Func<Type, bool> filter = null) => throw null;
    public static global::MassTransit.IConsumerRegistrationConfigurator<T> AddConsumer<T, TDefinition>(this IRegistrationConfigurator configurator, Action<global::MassTransit.IConsumerConfigurator<T>> configure = null) where T : class, global::MassTransit.IConsumer where TDefinition : class, global::MassTransit.IConsumerDefinition<T> => throw null;
    public static void AddConsumers(this IRegistrationConfigurator configurator, Func<Type, bool> filter, params global::System.Reflection.Assembly[] assemblies) => throw null;
    public static void AddConsumers(this IRegistrationConfigurator configurator, Func<Type, bool> filter, params Type[] types) => throw null;
    public static void AddConsumers(this IRegistrationConfigurator configurator, params global::System.Reflection.Assembly[] assemblies) => throw null;
    public static void AddConsumers(this IRegistrationConfigurator configurator, params Type[] types) => throw null;
    public static void AddConsumersFromNamespaceContaining(this IRegistrationConfigurator configurator, Type type, Func<Type, bool> filter = null) => throw null;
    public static void AddConsumersFromNamespaceContaining<T>(this IRegistrationConfigurator configurator, Func<Type, bool> filter = null) => throw null;
    public static void AddFutures(this IRegistrationConfigurator configurator, Func<Type, bool> filter, params global::System.Reflection.Assembly[] assemblies) => throw null;
    public static void AddFutures(this IRegistrationConfigurator configurator, Func<Type, bool> filter, params Type[] types) => throw null;
    public static void AddFutures(this IRegistrationConfigurator configurator, params global::System.Reflection.Assembly[] assemblies) => throw null;
    public static void AddFutures(this IRegistrationConfigurator configurator, params Type[] types) => throw null;
    public static void AddFuturesFromNamespaceContaining(this IRegistrationConfigurator configurator, Type type, Func<Type, bool> filter = null) => throw null;
    public static void AddFuturesFromNamespaceContaining<T>(this IRegistrationConfigurator configurator, Func<Type, bool> filter = null) => throw null;
    public static ISagaRegistrationConfigurator<T> AddSaga<T, TDefinition>(this IRegistrationConfigurator configurator, Action<global::MassTransit.ISagaConfigurator<T>> configure = null) where T : class, global::MassTransit.ISaga where TDefinition : class, global::MassTransit.ISagaDefinition<T> => throw null;
    public static ISagaRegistrationConfigurator<T> AddSagaStateMachine<TStateMachine, T, TDefinition>(this IRegistrationConfigurator configurator, Action<global::MassTransit.ISagaConfigurator<T>> configure = null) where TStateMachine : class, global::MassTransit.SagaStateMachine<T> where T : class, global::MassTransit.SagaStateMachineInstance where TDefinition : class, global::MassTransit.ISagaDefinition<T> => throw null;
    public static void AddSagaStateMachines(this IRegistrationConfigurator configurator, Func<Type, bool> filter, params Type[] types) => throw null;
    public static void AddSagaStateMachines(this IRegistrationConfigurator configurator, params global::System.Reflection.Assembly[] assemblies) => throw null;
    public static void AddSagaStateMachines(this IRegistrationConfigurator configurator, params Type[] types) => throw null;
    public static void AddSagaStateMachinesFromNamespaceContaining(this IRegistrationConfigurator configurator, Type type, Func<Type, bool> filter = null) => throw null;
    public static void AddSagaStateMachinesFromNamespaceContaining<T>(this IRegistrationConfigurator configurator, Func<Type, bool> filter = null) => throw null;
    public static void AddSagas(this IRegistrationConfigurator configurator, Func<Type, bool> filter, params global::System.Reflection.Assembly[] assemblies) => throw null;
    public static void AddSagas(this IRegistrationConfigurator configurator, Func<Type, bool> filter, params Type[] types) => throw null;
    public static void AddSagas(this IRegistrationConfigurator configurator, params global::System.Reflection.Assembly[] assemblies) => throw null;
    public static void AddSagas(this IRegistrationConfigurator configurator, params Type[] types) => throw null;
    public static void AddSagasFromNamespaceContaining(this IRegistrationConfigurator configurator, Type type, Func<Type, bool> filter = null) => throw null;
    public static void AddSagasFromNamespaceContaining<T>(this IRegistrationConfigurator configurator, Func<Type, bool> filter = null) => throw null;
    public static void SetDefaultEndpointNameFormatter(this IRegistrationConfigurator configurator) => throw null;
    public static void SetKebabCaseEndpointNameFormatter(this IRegistrationConfigurator configurator) => throw null;
    public static void SetSnakeCaseEndpointNameFormatter(this IRegistrationConfigurator configurator) => throw null;
}

public static class RetryConfigurationExtensions
{
    public static IRetryConfigurator Exponential(this IRetryConfigurator configurator, int retryLimit, TimeSpan minInterval, TimeSpan maxInterval, TimeSpan intervalDelta) => throw null;
    public static IRetryConfigurator Immediate(this IRetryConfigurator configurator, int retryLimit) => throw null;
    public static IRetryConfigurator Incremental(this IRetryConfigurator configurator, int retryLimit, TimeSpan initialInterval, TimeSpan intervalIncrement) => throw null;
    public static IRetryConfigurator Interval(this IRetryConfigurator configurator, int retryCount, TimeSpan interval) => throw null;
    public static IRetryConfigurator Interval(this IRetryConfigurator configurator, int retryCount, int interval) => throw null;
    public static IRetryConfigurator Intervals(this IRetryConfigurator configurator, params TimeSpan[] intervals) => throw null;
    public static IRetryConfigurator Intervals(this IRetryConfigurator configurator, params int[] intervals) => throw null;
    public static IRetryConfigurator None(this IRetryConfigurator configurator) => throw null;
    public static void UseMessageRetry<T>(this global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext<T>> configurator, Action<IRetryConfigurator> configure) where T : class => throw null;
    [Obsolete]
    public static void UseRetry(this global::MassTransit.IBusFactoryConfigurator configurator, Action<IRetryConfigurator> configure) => throw null;
    [Obsolete]
    public static void UseRetry(this global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext> configurator, global::MassTransit.IBusFactoryConfigurator connector, Action<IRetryConfigurator> configure) => throw null;
    [Obsolete]
    public static void UseRetry(this global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext> configurator, Action<IRetryConfigurator> configure) => throw null;
    [Obsolete]
    public static void UseRetry<T>(this global::MassTransit.IConsumePipeConfigurator configurator, Action<IRetryConfigurator> configure) where T : class => throw null;
    [Obsolete]
    public static void UseRetry<T>(this global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext<T>> configurator, global::MassTransit.IBusFactoryConfigurator connector, Action<IRetryConfigurator> configure) where T : class => throw null;
    [Obsolete]
    public static void UseRetry<T>(this global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext<T>> configurator, Action<IRetryConfigurator> configure) where T : class => throw null;
    public static void UseRetry<T>(this global::MassTransit.IPipeConfigurator<T> configurator, Action<IRetryConfigurator> configure) where T : class, global::MassTransit.PipeContext => throw null;
    [Obsolete]
    public static void UseRetry<TConsumer>(this global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumerConsumeContext<TConsumer>> configurator, global::MassTransit.IBusFactoryConfigurator connector, Action<IRetryConfigurator> configure) where TConsumer : class => throw null;
    [Obsolete]
    public static void UseRetry<TConsumer>(this global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumerConsumeContext<TConsumer>> configurator, Action<IRetryConfigurator> configure) where TConsumer : class => throw null;
    [Obsolete]
    public static void UseRetry<TSaga>(this global::MassTransit.IPipeConfigurator<global::MassTransit.SagaConsumeContext<TSaga>> configurator, global::MassTransit.IBusFactoryConfigurator connector, Action<IRetryConfigurator> configure) where TSaga : class, global::MassTransit.ISaga => throw null;
    [Obsolete]
    public static void UseRetry<TSaga>(this global::MassTransit.IPipeConfigurator<global::MassTransit.SagaConsumeContext<TSaga>> configurator, Action<IRetryConfigurator> configure) where TSaga : class, global::MassTransit.ISaga => throw null;
}

public static class SagaExtensions
{
    public static void Saga<T>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.ISagaRepository<T> sagaRepository, Action<global::MassTransit.ISagaConfigurator<T>> configure = null) where T : class, global::MassTransit.ISaga => throw null;
}

public static class SagaStateMachineReceiveEndpointExtensions
{
    public static global::MassTransit.ConnectHandle ConnectStateMachineSaga<TInstance>(this global::MassTransit.IConsumePipeConnector bus, global::MassTransit.SagaStateMachine<TInstance> stateMachine, global::MassTransit.ISagaRepository<TInstance> repository, Action<global::MassTransit.ISagaConfigurator<TInstance>> configure = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance => throw null;
    public static void StateMachineSaga<TInstance>(this global::MassTransit.IReceiveEndpointConfigurator configurator, global::MassTransit.SagaStateMachine<TInstance> stateMachine, global::MassTransit.ISagaRepository<TInstance> repository, Action<global::MassTransit.ISagaConfigurator<TInstance>> configure = null) where TInstance : class, global::MassTransit.SagaStateMachineInstance => throw null;
}

public class SnakeCaseEndpointNameFormatter : DefaultEndpointNameFormatter
{
    protected const char SnakeCaseSeparator = '_';
    protected SnakeCaseEndpointNameFormatter() => throw null;
    public SnakeCaseEndpointNameFormatter(bool includeNamespace) => throw null;
    public SnakeCaseEndpointNameFormatter(char separator, string prefix, bool includeNamespace) => throw null;
    public SnakeCaseEndpointNameFormatter(string prefix) => throw null;
    public SnakeCaseEndpointNameFormatter(string prefix, bool includeNamespace) => throw null;
    public new static global::MassTransit.IEndpointNameFormatter Instance { get; }
    public override string SanitizeName(string name) => throw null;
}

public static class ThenExtensions
{
    public static EventActivityBinder<TSaga, TData> Execute<TSaga, TData>(this EventActivityBinder<TSaga, TData> binder, Func<global::MassTransit.BehaviorContext<TSaga, TData>, global::MassTransit.IStateMachineActivity<TSaga, TData>> activityFactory) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TData : class => throw null;
    public static EventActivityBinder<TSaga, TData> Execute<TSaga, TData>(this EventActivityBinder<TSaga, TData> binder, Func<global::MassTransit.BehaviorContext<TSaga, TData>, global::MassTransit.IStateMachineActivity<TSaga>> activityFactory) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TData : class => throw null;
    public static EventActivityBinder<TSaga> Execute<TSaga>(this EventActivityBinder<TSaga> binder, global::MassTransit.IStateMachineActivity<TSaga> activity) where TSaga : class, global::MassTransit.SagaStateMachineInstance => throw null;
    public static EventActivityBinder<TSaga> Execute<TSaga>(this EventActivityBinder<TSaga> binder, Func<global::MassTransit.BehaviorContext<TSaga>, global::MassTransit.IStateMachineActivity<TSaga>> activityFactory) where TSaga : class, global::MassTransit.SagaStateMachineInstance => throw null;
    public static EventActivityBinder<TSaga, TData> ExecuteAsync<TSaga, TData>(this EventActivityBinder<TSaga, TData> binder, Func<global::MassTransit.BehaviorContext<TSaga, TData>, Task<global::MassTransit.IStateMachineActivity<TSaga, TData>>> activityFactory) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TData : class => throw null;
    public static EventActivityBinder<TSaga, TData> ExecuteAsync<TSaga, TData>(this EventActivityBinder<TSaga, TData> binder, Func<global::MassTransit.BehaviorContext<TSaga, TData>, Task<global::MassTransit.IStateMachineActivity<TSaga>>> activityFactory) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TData : class => throw null;
    public static EventActivityBinder<TSaga> ExecuteAsync<TSaga>(this EventActivityBinder<TSaga> binder, Func<global::MassTransit.BehaviorContext<TSaga>, Task<global::MassTransit.IStateMachineActivity<TSaga>>> activityFactory) where TSaga : class, global::MassTransit.SagaStateMachineInstance => throw null;
    public static ExceptionActivityBinder<TSaga, TData, TException> Then<TSaga, TData, TException>(this ExceptionActivityBinder<TSaga, TData, TException> binder, Action<global::MassTransit.BehaviorExceptionContext<TSaga, TData, TException>> action) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception => throw null;
    public static EventActivityBinder<TSaga, TData> Then<TSaga, TData>(this EventActivityBinder<TSaga, TData> binder, Action<global::MassTransit.BehaviorContext<TSaga, TData>> action) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TData : class => throw null;
    public static ExceptionActivityBinder<TSaga, TException> Then<TSaga, TException>(this ExceptionActivityBinder<TSaga, TException> binder, Action<global::MassTransit.BehaviorExceptionContext<TSaga, TException>> action) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TException : Exception => throw null;
    public static EventActivityBinder<TSaga> Then<TSaga>(this EventActivityBinder<TSaga> binder, Action<global::MassTransit.BehaviorContext<TSaga>> action) where TSaga : class, global::MassTransit.SagaStateMachineInstance => throw null;
    public static ExceptionActivityBinder<TSaga, TData, TException> ThenAsync<TSaga, TData, TException>(this ExceptionActivityBinder<TSaga, TData, TException> binder, Func<global::MassTransit.BehaviorExceptionContext<TSaga, TData, TException>, Task> asyncAction) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TData : class where TException : Exception => throw null;
    public static EventActivityBinder<TSaga, TData> ThenAsync<TSaga, TData>(this EventActivityBinder<TSaga, TData> binder, Func<global::MassTransit.BehaviorContext<TSaga, TData>, Task> action) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TData : class => throw null;
    public static ExceptionActivityBinder<TSaga, TException> ThenAsync<TSaga, TException>(this ExceptionActivityBinder<TSaga, TException> binder, Func<global::MassTransit.BehaviorExceptionContext<TSaga, TException>, Task> asyncAction) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TException : Exception => throw null;
    public static EventActivityBinder<TSaga> ThenAsync<TSaga>(this EventActivityBinder<TSaga> binder, Func<global::MassTransit.BehaviorContext<TSaga>, Task> action) where TSaga : class, global::MassTransit.SagaStateMachineInstance => throw null;
}

public static class TransitionExtensions
{
    public static ExceptionActivityBinder<TSaga, TException> Finalize<TSaga, TException>(this ExceptionActivityBinder<TSaga, TException> source) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TException : Exception => throw null;
    public static ExceptionActivityBinder<TSaga, TMessage, TException> Finalize<TSaga, TMessage, TException>(this ExceptionActivityBinder<TSaga, TMessage, TException> source) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TMessage : class where TException : Exception => throw null;
    public static EventActivityBinder<TSaga, TMessage> Finalize<TSaga, TMessage>(this EventActivityBinder<TSaga, TMessage> source) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
    public static EventActivityBinder<TSaga> Finalize<TSaga>(this EventActivityBinder<TSaga> source) where TSaga : class, global::MassTransit.SagaStateMachineInstance => throw null;
    public static ExceptionActivityBinder<TSaga, TException> TransitionTo<TSaga, TException>(this ExceptionActivityBinder<TSaga, TException> source, global::MassTransit.State toState) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TException : Exception => throw null;
    public static ExceptionActivityBinder<TSaga, TMessage, TException> TransitionTo<TSaga, TMessage, TException>(this ExceptionActivityBinder<TSaga, TMessage, TException> source, global::MassTransit.State toState) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TMessage : class where TException : Exception => throw null;
    public static EventActivityBinder<TSaga, TMessage> TransitionTo<TSaga, TMessage>(this EventActivityBinder<TSaga, TMessage> source, global::MassTransit.State toState) where TSaga : class, global::MassTransit.SagaStateMachineInstance where TMessage : class => throw null;
    public static EventActivityBinder<TSaga> TransitionTo<TSaga>(this EventActivityBinder<TSaga> source, global::MassTransit.State toState) where TSaga : class, global::MassTransit.SagaStateMachineInstance => throw null;
}
