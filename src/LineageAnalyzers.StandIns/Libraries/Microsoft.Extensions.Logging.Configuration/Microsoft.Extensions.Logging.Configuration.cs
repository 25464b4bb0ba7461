using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Logging.Configuration;

public interface ILoggerProviderConfiguration<T>
{
    global::Microsoft.Extensions.Configuration.IConfiguration Configuration { get; }
}

public interface ILoggerProviderConfigurationFactory
{
    global::Microsoft.Extensions.Configuration.IConfiguration GetConfiguration(Type providerType);
}

public static class LoggerProviderOptions
{
    public static void RegisterProviderOptions<TOptions, TProvider>(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where TOptions : class => throw null;
}

public class LoggerProviderOptionsChangeTokenSource<TOptions, TProvider> : global::Microsoft.Extensions.Options.ConfigurationChangeTokenSource<TOptions>
{
    public LoggerProviderOptionsChangeTokenSource(ILoggerProviderConfiguration<TProvider> providerConfiguration) : base(default(global::Microsoft.Extensions.Configuration.IConfiguration)) => throw null;
}

public static class LoggingBuilderConfigurationExtensions
{
    public static void AddConfiguration(this ILoggingBuilder builder) => throw null;
}
