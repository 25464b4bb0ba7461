using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection.Extensions;

public static class ServiceCollectionDescriptorExtensions
{
    public static IServiceCollection Add(this IServiceCollection collection, ServiceDescriptor descriptor) => throw null;
    public static IServiceCollection Add(this IServiceCollection collection, IEnumerable<ServiceDescriptor> descriptors) => throw null;
    public static IServiceCollection RemoveAll(this IServiceCollection collection, Type serviceType) => throw null;
    public static IServiceCollection RemoveAll<T>(this IServiceCollection collection) => throw null;
    public static IServiceCollection RemoveAllKeyed(this IServiceCollection collection, Type serviceType, object serviceKey) => throw null;
    public static IServiceCollection RemoveAllKeyed<T>(this IServiceCollection collection, object serviceKey) => throw null;
    public static IServiceCollection Replace(this IServiceCollection collection, ServiceDescriptor descriptor) => throw null;
    public static void TryAdd(this IServiceCollection collection, ServiceDescriptor descriptor) => throw null;
    public static void TryAdd(this IServiceCollection collection, IEnumerable<ServiceDescriptor> descriptors) => throw null;
    public static void TryAddEnumerable(this IServiceCollection services, ServiceDescriptor descriptor) => throw null;
    public static void TryAddEnumerable(this IServiceCollection services, IEnumerable<ServiceDescriptor> descriptors) => throw null;
    public static void TryAddKeyedScoped(this IServiceCollection collection, Type service, object serviceKey) => throw null;
    public static void TryAddKeyedScoped(this IServiceCollection collection, Type service, object serviceKey, Func<IServiceProvider, object, object> implementationFactory) => throw null;
    public static void TryAddKeyedScoped(this IServiceCollection collection, Type service, object serviceKey, Type implementationType) => throw null;
    public static void TryAddKeyedScoped<TService, TImplementation>(this IServiceCollection collection, object serviceKey) where TService : class where TImplementation : class, TService => throw null;
    public static void TryAddKeyedScoped<TService>(this IServiceCollection collection, object serviceKey) where TService : class => throw null;
    public static void TryAddKeyedScoped<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => throw null;
    public static void TryAddKeyedSingleton(this IServiceCollection collection, Type service, object serviceKey) => throw null;
    public static void TryAddKeyedSingleton(this IServiceCollection collection, Type service, object serviceKey, Func<IServiceProvider, object, object> implementationFactory) => throw null;
    public static void TryAddKeyedSingleton(this IServiceCollection collection, Type service, object serviceKey, Type implementationType) => throw null;
    public static void TryAddKeyedSingleton<TService, TImplementation>(this IServiceCollection collection, object serviceKey) where TService : class where TImplementation : class, TService => throw null;
    public static void TryAddKeyedSingleton<TService>(this IServiceCollection collection, object serviceKey) where TService : class => throw null;
    public static void TryAddKeyedSingleton<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => throw null;
    public static void TryAddKeyedSingleton<TService>(this IServiceCollection collection, object serviceKey, TService instance) where TService : class => throw null;
    public static void TryAddKeyedTransient(this IServiceCollection collection, Type service, object serviceKey) => throw null;
    public static void TryAddKeyedTransient(this IServiceCollection collection, Type service, object serviceKey, Func<IServiceProvider, object, object> implementationFactory) => throw null;
    public static void TryAddKeyedTransient(this IServiceCollection collection, Type service, object serviceKey, Type implementationType) => throw null;
    public static void TryAddKeyedTransient<TService, TImplementation>(this IServiceCollection collection, object serviceKey) where TService : class where TImplementation : class, TService => throw null;
    public static void TryAddKeyedTransient<TService>(this IServiceCollection collection, object serviceKey) where TService : class => throw null;
    public static void TryAddKeyedTransient<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => throw null;
    public static void TryAddScoped(this IServiceCollection collection, Type service) => throw null;
    public static void TryAddScoped(this IServiceCollection collection, Type service, Func<IServiceProvider, object> implementationFactory) => throw null;
    public static void TryAddScoped(this IServiceCollection collection, Type service, Type implementationType) => throw null;
    public static void TryAddScoped<TService, TImplementation>(this IServiceCollection collection) where TService : class where TImplementation : class, TService => throw null;
    public static void TryAddScoped<TService>(this IServiceCollection collection) where TService : class => throw null;
    public static void TryAddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null;
    public static void TryAddSingleton(this IServiceCollection collection, Type service) => throw null;
    public static void TryAddSingleton(this IServiceCollection collection, Type service, Func<IServiceProvider, object> implementationFactory) => throw null;
    public static void TryAddSingleton(this IServiceCollection collection, Type service, Type implementationType) => throw null;
    public static void TryAddSingleton<TService, TImplementation>(this IServiceCollection collection) where TService : class where TImplementation : class, TService => throw null;
    public static void TryAddSingleton<TService>(this IServiceCollection collection) where TService : class => throw null;
    public static void TryAddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null;
    public static void TryAddSingleton<TService>(this IServiceCollection collection, TService instance) where TService : class => throw null;
    public static void TryAddTransient(this IServiceCollection collection, Type service) => throw null;
    public static void TryAddTransient(this IServiceCollection collection, Type service, Func<IServiceProvider, object> implementationFactory) => throw null;
    public static void TryAddTransient(this IServiceCollection collection, Type service, Type implementationType) => throw null;
    public static void TryAddTransient<TService, TImplementation>(this IServiceCollection collection) where TService : class where TImplementation : class, TService => throw null;
    public static void TryAddTransient<TService>(this IServiceCollection collection) where TService : class => throw null;
    public static void TryAddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null;
}
