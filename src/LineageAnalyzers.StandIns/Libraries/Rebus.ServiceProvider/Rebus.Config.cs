using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Config;

public static class HostBuilderExtensions
{
    public static global::Microsoft.Extensions.Hosting.IHostBuilder AddRebusService(this global::Microsoft.Extensions.Hosting.IHostBuilder builder, Action<global::Microsoft.Extensions.DependencyInjection.IServiceCollection> configureServices) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder AddRebusService(this global::Microsoft.Extensions.Hosting.IHostBuilder builder, Action<global::Microsoft.Extensions.DependencyInjection.IServiceCollection> configureServices, params Type[] forwardedSingletonTypes) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder AddRebusService(this global::Microsoft.Extensions.Hosting.IHostBuilder builder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, global::Microsoft.Extensions.DependencyInjection.IServiceCollection> configureServices) => throw null;
    public static global::Microsoft.Extensions.Hosting.IHostBuilder AddRebusService(this global::Microsoft.Extensions.Hosting.IHostBuilder builder, Action<global::Microsoft.Extensions.Hosting.HostBuilderContext, global::Microsoft.Extensions.DependencyInjection.IServiceCollection> configureServices, params Type[] forwardedSingletonTypes) => throw null;
}

public static class ServiceCollectionExtensions
{
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddRebus(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<global::Rebus.Config.RebusConfigurer, global::Rebus.Config.RebusConfigurer> configure, Func<global::Rebus.Bus.IBus, IServiceProvider, Task> onCreated, bool isDefaultBus = true, string key = null, bool startAutomatically = true) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddRebus(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<global::Rebus.Config.RebusConfigurer, global::Rebus.Config.RebusConfigurer> configure, bool isDefaultBus = true, Func<global::Rebus.Bus.IBus, Task> onCreated = null, string key = null, bool startAutomatically = true) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddRebus(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<global::Rebus.Config.RebusConfigurer, IServiceProvider, global::Rebus.Config.RebusConfigurer> configure, Func<global::Rebus.Bus.IBus, IServiceProvider, Task> onCreated, bool isDefaultBus = true, string key = null, bool startAutomatically = true) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddRebus(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<global::Rebus.Config.RebusConfigurer, IServiceProvider, global::Rebus.Config.RebusConfigurer> configure, bool isDefaultBus = true, Func<global::Rebus.Bus.IBus, Task> onCreated = null, string key = null, bool startAutomatically = true) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddRebusHandler(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Type typeToRegister) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddRebusHandler<THandler>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where THandler : global::Rebus.Handlers.IHandleMessages => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AddRebusHandler<THandler>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<IServiceProvider, THandler> factory) where THandler : global::Rebus.Handlers.IHandleMessages => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AutoRegisterHandlersFromAssembly(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::System.Reflection.Assembly assembly, Func<Type, bool> predicate = null) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AutoRegisterHandlersFromAssembly(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string assemblyString, Func<Type, bool> predicate = null) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AutoRegisterHandlersFromAssemblyNamespaceOf(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Type handlerType) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AutoRegisterHandlersFromAssemblyNamespaceOf<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection AutoRegisterHandlersFromAssemblyOf<THandler>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<Type, bool> predicate = null) => throw null;
}
