using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Volo.Abp.Modularity;

public abstract class AbpModule : IAbpModule
{
    protected AbpModule() => throw null;
    protected internal ServiceConfigurationContext ServiceConfigurationContext { get => throw null; }
    public virtual void ConfigureServices(ServiceConfigurationContext context) => throw null;
    public virtual Task ConfigureServicesAsync(ServiceConfigurationContext context) => throw null;
    public virtual void PostConfigureServices(ServiceConfigurationContext context) => throw null;
    public virtual Task PostConfigureServicesAsync(ServiceConfigurationContext context) => throw null;
    public virtual void PreConfigureServices(ServiceConfigurationContext context) => throw null;
    public virtual Task PreConfigureServicesAsync(ServiceConfigurationContext context) => throw null;
    protected void Configure<TOptions>(Action<TOptions> configureOptions) where TOptions : class => throw null;
    protected void Configure<TOptions>(string name, Action<TOptions> configureOptions) where TOptions : class => throw null;
    protected void PostConfigure<TOptions>(Action<TOptions> configureOptions) where TOptions : class => throw null;
    protected void PostConfigureAll<TOptions>(Action<TOptions> configureOptions) where TOptions : class => throw null;
    protected void PreConfigure<TOptions>(Action<TOptions> configureOptions) where TOptions : class => throw null;
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class DependsOnAttribute : Attribute
{
    public DependsOnAttribute(params Type[] dependedTypes) => throw null;
    public Type[] DependedTypes { get => throw null; }
}

public interface IAbpModule
{
    void ConfigureServices(ServiceConfigurationContext context);
    Task ConfigureServicesAsync(ServiceConfigurationContext context);
}

public class ServiceConfigurationContext
{
    public ServiceConfigurationContext(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public IDictionary<string, object> Items { get => throw null; }
    public global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get => throw null; }
    public object this[string key] { get => throw null; set { } }
}
