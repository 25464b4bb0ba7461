using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Hosting;

public abstract class BackgroundService : IHostedService, IDisposable
{
    protected BackgroundService() => throw null;
    public virtual Task ExecuteTask { get; }
    public virtual void Dispose() => throw null;
    protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
    public virtual Task StartAsync(CancellationToken cancellationToken) => throw null;
    public virtual Task StopAsync(CancellationToken cancellationToken) => throw null;
}

[Obsolete]
public static class EnvironmentName
{
    public static readonly string Development;
    public static readonly string Production;
    public static readonly string Staging;
}

public static class Environments
{
    public static readonly string Development;
    public static readonly string Production;
    public static readonly string Staging;
}

public sealed class HostAbortedException : Exception
{
    public HostAbortedException() => throw null;
    public HostAbortedException(string message) => throw null;
    public HostAbortedException(string message, Exception innerException) => throw null;
}

public class HostBuilderContext
{
    public HostBuilderContext(IDictionary<object, object> properties) => throw null;
    public global::Microsoft.Extensions.Configuration.IConfiguration Configuration { get; set; }
    public IHostEnvironment HostingEnvironment { get; set; }
    public IDictionary<object, object> Properties { get; }
}

public static class HostDefaults
{
    public static readonly string ApplicationKey;
    public static readonly string ContentRootKey;
    public static readonly string EnvironmentKey;
}

public static class HostEnvironmentEnvExtensions
{
    public static bool IsDevelopment(this IHostEnvironment hostEnvironment) => throw null;
    public static bool IsEnvironment(this IHostEnvironment hostEnvironment, string environmentName) => throw null;
    public static bool IsProduction(this IHostEnvironment hostEnvironment) => throw null;
    public static bool IsStaging(this IHostEnvironment hostEnvironment) => throw null;
}

public static class HostingAbstractionsHostBuilderExtensions
{
    public static IHost Start(this IHostBuilder hostBuilder) => throw null;
    public static Task<IHost> StartAsync(this IHostBuilder hostBuilder, CancellationToken cancellationToken = default) => throw null;
}

public static class HostingAbstractionsHostExtensions
{
    public static void Run(this IHost host) => throw null;
    public static Task RunAsync(this IHost host, CancellationToken token = default) => throw null;
    public static void Start(this IHost host) => throw null;
    public static Task StopAsync(this IHost host, TimeSpan timeout) => throw null;
    public static void WaitForShutdown(this IHost host) => throw null;
    public static Task WaitForShutdownAsync(this IHost host, CancellationToken token = default) => throw null;
}

public static class HostingEnvironmentExtensions
{
    public static bool IsDevelopment(this IHostingEnvironment hostingEnvironment) => throw null;
    public static bool IsEnvironment(this IHostingEnvironment hostingEnvironment, string environmentName) => throw null;
    public static bool IsProduction(this IHostingEnvironment hostingEnvironment) => throw null;
    public static bool IsStaging(this IHostingEnvironment hostingEnvironment) => throw null;
}

[Obsolete]
public interface IApplicationLifetime
{
    CancellationToken ApplicationStarted { get; }
    CancellationToken ApplicationStopped { get; }
    CancellationToken ApplicationStopping { get; }
    void StopApplication();
}

public interface IHost : IDisposable
{
    IServiceProvider Services { get; }
    Task StartAsync(CancellationToken cancellationToken = default);
    Task StopAsync(CancellationToken cancellationToken = default);
}

public interface IHostApplicationBuilder
{
    global::Microsoft.Extensions.Configuration.IConfigurationManager Configuration { get; }
    IHostEnvironment Environment { get; }
    global::Microsoft.Extensions.Logging.ILoggingBuilder Logging { get; }
    global::Microsoft.Extensions.Diagnostics.Metrics.IMetricsBuilder Metrics { get; }
    IDictionary<object, object> Properties { get; }
    global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
    void ConfigureContainer<TContainerBuilder>(global::Microsoft.Extensions.DependencyInjection.IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder> configure = null) where TContainerBuilder : notnull;
}

public interface IHostApplicationLifetime
{
    CancellationToken ApplicationStarted { get; }
    CancellationToken ApplicationStopped { get; }
    CancellationToken ApplicationStopping { get; }
    void StopApplication();
}

public interface IHostBuilder
{
    IDictionary<object, object> Properties { get; }
    IHost Build();
    IHostBuilder ConfigureAppConfiguration(Action<HostBuilderContext, global::Microsoft.Extensions.Configuration.IConfigurationBuilder> configureDelegate);
    IHostBuilder ConfigureContainer<TContainerBuilder>(Action<HostBuilderContext, TContainerBuilder> configureDelegate);
    IHostBuilder ConfigureHostConfiguration(Action<global::Microsoft.Extensions.Configuration.IConfigurationBuilder> configureDelegate);
    IHostBuilder ConfigureServices(Action<HostBuilderContext, global::Microsoft.Extensions.DependencyInjection.IServiceCollection> configureDelegate);
    IHostBuilder UseServiceProviderFactory<TContainerBuilder>(global::Microsoft.Extensions.DependencyInjection.IServiceProviderFactory<TContainerBuilder> factory) where TContainerBuilder : notnull;
    IHostBuilder UseServiceProviderFactory<TContainerBuilder>(Func<HostBuilderContext, global::Microsoft.Extensions.DependencyInjection.IServiceProviderFactory<TContainerBuilder>> factory) where TContainerBuilder : notnull;
}

public interface IHostEnvironment
{
    string ApplicationName { get; set; }
    global::Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; }
    string ContentRootPath { get; set; }
    string EnvironmentName { get; set; }
}

public interface IHostLifetime
{
    Task StopAsync(CancellationToken cancellationToken);
    Task WaitForStartAsync(CancellationToken cancellationToken);
}

public interface IHostedLifecycleService : IHostedService
{
    Task StartedAsync(CancellationToken cancellationToken);
    Task StartingAsync(CancellationToken cancellationToken);
    Task StoppedAsync(CancellationToken cancellationToken);
    Task StoppingAsync(CancellationToken cancellationToken);
}

public interface IHostedService
{
    Task StartAsync(CancellationToken cancellationToken);
    Task StopAsync(CancellationToken cancellationToken);
}

[Obsolete]
public interface IHostingEnvironment
{
    string ApplicationName { get; set; }
    global::Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; }
    string ContentRootPath { get; set; }
    string EnvironmentName { get; set; }
}
