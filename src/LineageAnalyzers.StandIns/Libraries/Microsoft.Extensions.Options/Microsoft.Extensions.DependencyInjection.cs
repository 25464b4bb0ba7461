using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class OptionsBuilderExtensions
{
    public static global::Microsoft.Extensions.Options.OptionsBuilder<TOptions> ValidateOnStart<TOptions>(this global::Microsoft.Extensions.Options.OptionsBuilder<TOptions> optionsBuilder) where TOptions : class => throw null;
}

public static class OptionsServiceCollectionExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddOptions(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static global::Microsoft.Extensions.Options.OptionsBuilder<TOptions> AddOptions<TOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where TOptions : class => throw null;
    public static global::Microsoft.Extensions.Options.OptionsBuilder<TOptions> AddOptions<TOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name) where TOptions : class => throw null;
    public static global::Microsoft.Extensions.Options.OptionsBuilder<TOptions> AddOptionsWithValidateOnStart<TOptions, TValidateOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name = null) where TOptions : class where TValidateOptions : class, global::Microsoft.Extensions.Options.IValidateOptions<TOptions> => throw null;
    public static global::Microsoft.Extensions.Options.OptionsBuilder<TOptions> AddOptionsWithValidateOnStart<TOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name = null) where TOptions : class => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection Configure<TOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection Configure<TOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Action<TOptions> configureOptions) where TOptions : class => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection ConfigureAll<TOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection ConfigureOptions(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Type configureType) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection ConfigureOptions(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, object configureInstance) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection ConfigureOptions<TConfigureOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where TConfigureOptions : class => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection PostConfigure<TOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection PostConfigure<TOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Action<TOptions> configureOptions) where TOptions : class => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection PostConfigureAll<TOptions>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<TOptions> configureOptions) where TOptions : class => throw null;
}
