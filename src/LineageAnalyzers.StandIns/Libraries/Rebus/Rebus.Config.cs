using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Config;

public static class Configure
{
    public static RebusConfigurer OneWayClient() => throw null;
    public static RebusConfigurer With(global::Rebus.Activation.IHandlerActivator handlerActivator) => throw null;
}

public static class DelayedStartupConfigurationExtensions
{
    public static IBusStarter Create(this RebusConfigurer configurer) => throw null;
}

public interface IBusStarter
{
    global::Rebus.Bus.IBus Bus { get; }
    global::Rebus.Bus.IBus Start();
}

public static class OneWayClientBackdoor
{
    public static void ConfigureOneWayClient(StandardConfigurer<global::Rebus.Transport.ITransport> configurer) => throw null;
}

public class Options
{
    public const int DefaultConflictResolutionAttempts = 10;
    public static readonly TimeSpan DefaultDueTimeoutsPollInterval;
    public const int DefaultMaxParallelism = 5;
    public const int DefaultNumberOfWorkers = 1;
    public static readonly TimeSpan DefaultTransportReceiveErrorCooldownTime;
    public static readonly TimeSpan DefaultWorkerShutdownTimeout;
    public Options() => throw null;
    public string DefaultReturnAddressOrNull { get; set; }
    public TimeSpan DueTimeoutsPollInterval { get; set; }
    public string ExternalTimeoutManagerAddressOrNull { get; set; }
    public int MaxConflictResolutionAttempts { get; set; }
    public int MaxParallelism { get; set; }
    public int NumberOfWorkers { get; set; }
    public string OptionalBusName { get; set; }
    public TimeSpan TransportReceiveErrorCooldownTime { get; set; }
    public TimeSpan WorkerShutdownTimeout { get; set; }
}

public class OptionsConfigurer
{
    public void Decorate<TService>(Func<global::Rebus.Injection.IResolutionContext, TService> resolverMethod, string description = null) => throw null;
    public void Events(Action<global::Rebus.Bus.BusLifetimeEvents> callback) => throw null;
    public bool Has<TService>() => throw null;
    public void LogPipeline(bool verbose = false) => throw null;
    public void Register<TService>(Func<global::Rebus.Injection.IResolutionContext, TService> resolverMethod, string description = null) => throw null;
    public void SetBusName(string busName) => throw null;
    public void SetDefaultReturnAddress(string returnAddress) => throw null;
    public void SetDueTimeoutsPollInterval(TimeSpan dueTimeoutsPollInterval) => throw null;
    public void SetMaxParallelism(int maxParallelism) => throw null;
    public void SetNumberOfWorkers(int numberOfWorkers) => throw null;
    public void SetWorkerShutdownTimeout(TimeSpan timeout) => throw null;
    internal OptionsConfigurer() => throw null;
}

public class RebusConfigurer
{
    public RebusConfigurer Logging(Action<RebusLoggingConfigurer> configurer) => throw null;
    public RebusConfigurer Options(Action<OptionsConfigurer> configurer) => throw null;
    public RebusConfigurer Routing(Action<StandardConfigurer<global::Rebus.Routing.IRouter>> configurer) => throw null;
    public RebusConfigurer Sagas(Action<StandardConfigurer<global::Rebus.Sagas.ISagaStorage>> configurer) => throw null;
    public RebusConfigurer Serialization(Action<StandardConfigurer<global::Rebus.Serialization.ISerializer>> configurer) => throw null;
    public global::Rebus.Bus.IBus Start() => throw null;
    public RebusConfigurer Subscriptions(Action<StandardConfigurer<global::Rebus.Subscriptions.ISubscriptionStorage>> configurer) => throw null;
    public RebusConfigurer Timeouts(Action<StandardConfigurer<global::Rebus.Timeouts.ITimeoutManager>> configurer) => throw null;
    public RebusConfigurer Transport(Action<StandardConfigurer<global::Rebus.Transport.ITransport>> configurer) => throw null;
    internal RebusConfigurer() => throw null;
}

public class RebusLoggingConfigurer
{
    public void ColoredConsole(global::Rebus.Logging.LogLevel minLevel = global::Rebus.Logging.LogLevel.Debug) => throw null;
    public void Console(global::Rebus.Logging.LogLevel minLevel = global::Rebus.Logging.LogLevel.Debug) => throw null;
    public void Decorate<TService>(Func<global::Rebus.Injection.IResolutionContext, TService> factoryMethod, string description = null) => throw null;
    public void None() => throw null;
    public void Register<TService>(Func<global::Rebus.Injection.IResolutionContext, TService> factoryMethod, string description = null) => throw null;
    public void Trace() => throw null;
    public void Use(global::Rebus.Logging.IRebusLoggerFactory rebusLoggerFactory) => throw null;
    internal RebusLoggingConfigurer() => throw null;
}

public class StandardConfigurer<TService>
{
    public void Decorate(Func<global::Rebus.Injection.IResolutionContext, TService> factoryMethod, string description = null) => throw null;
    public static StandardConfigurer<TService> GetConfigurerFrom(OptionsConfigurer configurer) => throw null;
    public StandardConfigurer<TOther> OtherService<TOther>() => throw null;
    public void Register(Func<global::Rebus.Injection.IResolutionContext, TService> factoryMethod, string description = null) => throw null;
    internal StandardConfigurer() => throw null;
}
