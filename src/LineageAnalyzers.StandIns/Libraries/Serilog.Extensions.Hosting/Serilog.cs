using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Serilog;

public interface IDiagnosticContext
{
    void Set(string propertyName, object value, bool destructureObjects = false);
    void SetException(Exception exception);
}

public static class LoggerSettingsConfigurationExtensions
{
    public static global::Serilog.LoggerConfiguration Services(this global::Serilog.Configuration.LoggerSettingsConfiguration loggerSettingsConfiguration, IServiceProvider services) => throw null;
}

public static class SerilogHostBuilderExtensions
{
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseSerilog(this global::Microsoft.Extensions.Hosting.IHostBuilder builder, global::Serilog.ILogger logger = null, bool dispose = false, global::Serilog.Extensions.Logging.LoggerProviderCollection providers = null) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseSerilog(this global::Microsoft.Extensions.Hosting.IHostBuilder builder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, global::Serilog.LoggerConfiguration> configureLogger, bool preserveStaticLogger = false, bool writeToProviders = false) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder UseSerilog(this global::Microsoft.Extensions.Hosting.IHostBuilder builder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, IServiceProvider, global::Serilog.LoggerConfiguration> configureLogger, bool preserveStaticLogger = false, bool writeToProviders = false) => throw null;
}

public static class SerilogServiceCollectionExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddSerilog(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection collection, global::Serilog.ILogger logger = null, bool dispose = false, global::Serilog.Extensions.Logging.LoggerProviderCollection providers = null) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddSerilog(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection collection, Action<global::Serilog.LoggerConfiguration> configureLogger, bool preserveStaticLogger = false, bool writeToProviders = false) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddSerilog(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection collection, Action<IServiceProvider, global::Serilog.LoggerConfiguration> configureLogger, bool preserveStaticLogger = false, bool writeToProviders = false) => throw null;
}
