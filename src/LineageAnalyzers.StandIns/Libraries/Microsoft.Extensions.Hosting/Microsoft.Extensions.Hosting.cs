using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Hosting;

public enum BackgroundServiceExceptionBehavior
{
    StopHost = 0,
    Ignore = 1,
}

public class ConsoleLifetimeOptions
{
    public ConsoleLifetimeOptions() => throw null;
    public bool SuppressStatusMessages { get; set; }
}

public static class Host
{
    public static HostApplicationBuilder CreateApplicationBuilder() => throw null;
    public static HostApplicationBuilder CreateApplicationBuilder(HostApplicationBuilderSettings settings) => throw null;
    public static HostApplicationBuilder CreateApplicationBuilder(string[] args) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder CreateDefaultBuilder() => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder CreateDefaultBuilder(string[] args) => throw null;
    public static HostApplicationBuilder CreateEmptyApplicationBuilder(HostApplicationBuilderSettings settings) => throw null;
}

public sealed class HostApplicationBuilder : global::Microsoft.Extensions.Hosting.IHostApplicationBuilder
{
    public HostApplicationBuilder() => throw null;
    public HostApplicationBuilder(HostApplicationBuilderSettings settings) => throw null;
    public HostApplicationBuilder(string[] args) => throw null;
    public global::Microsoft.Extensions.Configuration.ConfigurationManager Configuration { get; }
    public global::Microsoft.Extensions.Hosting.IHostEnvironment Environment { get; }
    public global::Microsoft.Extensions.Logging.ILoggingBuilder Logging { get; }
    public global::Microsoft.Extensions.Diagnostics.Metrics.IMetricsBuilder Metrics { get; }
    global::Microsoft.Extensions.Configuration.IConfigurationManager global::Microsoft.Extensions.Hosting.IHostApplicationBuilder.Configuration { get => throw null; }
    IDictionary<object, object> global::Microsoft.Extensions.Hosting.IHostApplicationBuilder.Properties { get => throw null; }
    public global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
    public global::Microsoft.Extensions.Hosting.IHost Build() => throw null;
    public void ConfigureContainer<TContainerBuilder>(global::Microsoft.Extensions.DependencyInjection.IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder> configure = null) where TContainerBuilder : notnull => throw null;
}

public sealed class HostApplicationBuilderSettings
{
    public HostApplicationBuilderSettings() => throw null;
    public string ApplicationName { get; set; }
    public string[] Args { get; set; }
    public global::Microsoft.Extensions.Configuration.ConfigurationManager Configuration { get; set; }
    public string ContentRootPath { get; set; }
    public bool DisableDefaults { get; set; }
    public string EnvironmentName { get; set; }
}

public class HostBuilder : global::Microsoft.Extensions.Hosting.IHostBuilder
{
    public HostBuilder() => throw null;
    public IDictionary<object, object> Properties { get; }
    public global::Microsoft.Extensions.Hosting.IHost Build() => throw null;
    public global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureAppConfiguration(Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, global::Microsoft.Extensions.Configuration.IConfigurationBuilder> configureDelegate) => throw null;
    public global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureContainer<TContainerBuilder>(Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, TContainerBuilder> configureDelegate) => throw null;
    public global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureHostConfiguration(Action<global::Microsoft.Extensions.Configuration.IConfigurationBuilder> configureDelegate) => throw null;
    public global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureServices(Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, global::Microsoft.Extensions.DependencyInjection.IServiceCollection> configureDelegate) => throw null;
    public global::Microsoft.Extensions.Hosting.IHostBuilder UseServiceProviderFactory<TContainerBuilder>(global::Microsoft.Extensions.DependencyInjection.IServiceProviderFactory<TContainerBuilder> factory) where TContainerBuilder : notnull => throw null;
    public global::Microsoft.Extensions.Hosting.IHostBuilder UseServiceProviderFactory<TContainerBuilder>(Func<global::Microsoft.Extensions.Hosting.HostBuilderContext, global::Microsoft.Extensions.DependencyInjection.IServiceProviderFactory<TContainerBuilder>> factory) where TContainerBuilder : notnull => throw null;
}

public class HostOptions
{
    public HostOptions() => throw null;
    public BackgroundServiceExceptionBehavior BackgroundServiceExceptionBehavior { get; set; }
    public bool ServicesStartConcurrently { get; set; }
    public bool ServicesStopConcurrently { get; set; }
    public TimeSpan ShutdownTimeout { get; set; }
    public TimeSpan StartupTimeout { get; set; }
}

public static class HostingHostBuilderExtensions
{
    public static global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureAppConfiguration(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.Configuration.IConfigurationBuilder> configureDelegate) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureContainer<TContainerBuilder>(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<TContainerBuilder> configureDelegate) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureDefaults(this global::Microsoft.Extensions.Hosting.IHostBuilder builder, string[] args) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureHostOptions(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, HostOptions> configureOptions) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureHostOptions(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<HostOptions> configureOptions) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureLogging(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, global::Microsoft.Extensions.Logging.ILoggingBuilder> configureLogging) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureLogging(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.Logging.ILoggingBuilder> configureLogging) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureMetrics(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.Diagnostics.Metrics.IMetricsBuilder> configureMetrics) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureMetrics(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, global::Microsoft.Extensions.Diagnostics.Metrics.IMetricsBuilder> configureMetrics) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder ConfigureServices(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.DependencyInjection.IServiceCollection> configureDelegate) => throw null;
    public static Task RunConsoleAsync(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<ConsoleLifetimeOptions> configureOptions, CancellationToken cancellationToken = default) => throw null;
    public static Task RunConsoleAsync(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, CancellationToken cancellationToken = default) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseConsoleLifetime(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseConsoleLifetime(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<ConsoleLifetimeOptions> configureOptions) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseContentRoot(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, string contentRoot) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseDefaultServiceProvider(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.DependencyInjection.ServiceProviderOptions> configure) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseDefaultServiceProvider(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, global::Microsoft.Extensions.DependencyInjection.ServiceProviderOptions> configure) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseEnvironment(this global::Microsoft.Extensions.Hosting.IHostBuilder hostBuilder, string environment) => throw null;
}
