using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class ActivatorUtilities
{
    public static ObjectFactory CreateFactory(Type instanceType, Type[] argumentTypes) => throw null;
    public static ObjectFactory<T> CreateFactory<T>(Type[] argumentTypes) => throw null;
    public static object CreateInstance(IServiceProvider provider, Type instanceType, params object[] parameters) => throw null;
    public static T CreateInstance<T>(IServiceProvider provider, params object[] parameters) => throw null;
    public static object GetServiceOrCreateInstance(IServiceProvider provider, Type type) => throw null;
    public static T GetServiceOrCreateInstance<T>(IServiceProvider provider) => throw null;
}

[AttributeUsage((AttributeTargets)32767)]
public class ActivatorUtilitiesConstructorAttribute : Attribute
{
    public ActivatorUtilitiesConstructorAttribute() => throw null;
}

public readonly struct AsyncServiceScope : IServiceScope, IDisposable, IAsyncDisposable
{
    public AsyncServiceScope(IServiceScope serviceScope) => throw null;
    public IServiceProvider ServiceProvider { get => throw null; }
    public void Dispose() => throw null;
    public ValueTask DisposeAsync() => throw null;
}

[AttributeUsage((AttributeTargets)2048)]
public class FromKeyedServicesAttribute : Attribute
{
    public FromKeyedServicesAttribute() => throw null;
    public FromKeyedServicesAttribute(object key) => throw null;
    public object Key { get; }
    public ServiceKeyLookupMode LookupMode { get; }
}

public interface IKeyedServiceProvider : IServiceProvider
{
    object GetKeyedService(Type serviceType, object serviceKey);
    object GetRequiredKeyedService(Type serviceType, object serviceKey);
}

public interface IServiceCollection : IList<ServiceDescriptor>
{
}

public interface IServiceProviderFactory<TContainerBuilder> where TContainerBuilder : notnull
{
    TContainerBuilder CreateBuilder(IServiceCollection services);
    IServiceProvider CreateServiceProvider(TContainerBuilder containerBuilder);
}

public interface IServiceProviderIsKeyedService : IServiceProviderIsService
{
    bool IsKeyedService(Type serviceType, object serviceKey);
}

public interface IServiceProviderIsService
{
    bool IsService(Type serviceType);
}

public interface IServiceScope : IDisposable
{
    IServiceProvider ServiceProvider { get; }
}

public interface IServiceScopeFactory
{
    IServiceScope CreateScope();
}

public interface ISupportRequiredService
{
    object GetRequiredService(Type serviceType);
}

public static class KeyedService
{
    public static object AnyKey { get; }
}

public delegate object ObjectFactory(IServiceProvider serviceProvider, object[] arguments);

public delegate T ObjectFactory<out T>(IServiceProvider serviceProvider, object[] arguments);

public class ServiceCollection : IServiceCollection, IList<ServiceDescriptor>, ICollection<ServiceDescriptor>, IEnumerable<ServiceDescriptor>, global::System.Collections.IEnumerable
{
    public ServiceCollection() => throw null;
    public int Count { get; }
    public bool IsReadOnly { get; }
    public ServiceDescriptor this[int index] { get => throw null; set { } }
    public void Clear() => throw null;
    public bool Contains(ServiceDescriptor item) => throw null;
    public void CopyTo(ServiceDescriptor[] array, int arrayIndex) => throw null;
    public IEnumerator<ServiceDescriptor> GetEnumerator() => throw null;
    public int IndexOf(ServiceDescriptor item) => throw null;
    public void Insert(int index, ServiceDescriptor item) => throw null;
    public void MakeReadOnly() => throw null;
    public bool Remove(ServiceDescriptor item) => throw null;
    public void RemoveAt(int index) => throw null;
    void ICollection<ServiceDescriptor>.Add(ServiceDescriptor item) => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public static class ServiceCollectionServiceExtensions
{
    public static IServiceCollection AddKeyedScoped(this IServiceCollection services, Type serviceType, object serviceKey) => throw null;
    public static IServiceCollection AddKeyedScoped(this IServiceCollection services, Type serviceType, object serviceKey, Func<IServiceProvider, object, object> implementationFactory) => throw null;
    public static IServiceCollection AddKeyedScoped(this IServiceCollection services, Type serviceType, object serviceKey, Type implementationType) => throw null;
    public static IServiceCollection AddKeyedScoped<TService, TImplementation>(this IServiceCollection services, object serviceKey) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddKeyedScoped<TService, TImplementation>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddKeyedScoped<TService>(this IServiceCollection services, object serviceKey) where TService : class => throw null;
    public static IServiceCollection AddKeyedScoped<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => throw null;
    public static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object serviceKey) => throw null;
    public static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object serviceKey, Func<IServiceProvider, object, object> implementationFactory) => throw null;
    public static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object serviceKey, Type implementationType) => throw null;
    public static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object serviceKey, object implementationInstance) => throw null;
    public static IServiceCollection AddKeyedSingleton<TService, TImplementation>(this IServiceCollection services, object serviceKey) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddKeyedSingleton<TService, TImplementation>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object serviceKey) where TService : class => throw null;
    public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => throw null;
    public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object serviceKey, TService implementationInstance) where TService : class => throw null;
    public static IServiceCollection AddKeyedTransient(this IServiceCollection services, Type serviceType, object serviceKey) => throw null;
    public static IServiceCollection AddKeyedTransient(this IServiceCollection services, Type serviceType, object serviceKey, Func<IServiceProvider, object, object> implementationFactory) => throw null;
    public static IServiceCollection AddKeyedTransient(this IServiceCollection services, Type serviceType, object serviceKey, Type implementationType) => throw null;
    public static IServiceCollection AddKeyedTransient<TService, TImplementation>(this IServiceCollection services, object serviceKey) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddKeyedTransient<TService, TImplementation>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddKeyedTransient<TService>(this IServiceCollection services, object serviceKey) where TService : class => throw null;
    public static IServiceCollection AddKeyedTransient<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => throw null;
    public static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType) => throw null;
    public static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> implementationFactory) => throw null;
    public static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType, Type implementationType) => throw null;
    public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddScoped<TService>(this IServiceCollection services) where TService : class => throw null;
    public static IServiceCollection AddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null;
    public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType) => throw null;
    public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> implementationFactory) => throw null;
    public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Type implementationType) => throw null;
    public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, object implementationInstance) => throw null;
    public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddSingleton<TService>(this IServiceCollection services) where TService : class => throw null;
    public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null;
    public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService implementationInstance) where TService : class => throw null;
    public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType) => throw null;
    public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> implementationFactory) => throw null;
    public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType, Type implementationType) => throw null;
    public static IServiceCollection AddTransient<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddTransient<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static IServiceCollection AddTransient<TService>(this IServiceCollection services) where TService : class => throw null;
    public static IServiceCollection AddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null;
}

public class ServiceDescriptor
{
    public ServiceDescriptor(Type serviceType, Func<IServiceProvider, object> factory, ServiceLifetime lifetime) => throw null;
    public ServiceDescriptor(Type serviceType, Type implementationType, ServiceLifetime lifetime) => throw null;
    public ServiceDescriptor(Type serviceType, object instance) => throw null;
    public ServiceDescriptor(Type serviceType, object serviceKey, Func<IServiceProvider, object, object> factory, ServiceLifetime lifetime) => throw null;
    public ServiceDescriptor(Type serviceType, object serviceKey, Type implementationType, ServiceLifetime lifetime) => throw null;
    public ServiceDescriptor(Type serviceType, object serviceKey, object instance) => throw null;
    public Func<IServiceProvider, object> ImplementationFactory { get; }
    public object ImplementationInstance { get; }
    public Type ImplementationType { get; }
    public bool IsKeyedService { get; }
    public Func<IServiceProvider, object, object> KeyedImplementationFactory { get; }
    public object KeyedImplementationInstance { get; }
    public Type KeyedImplementationType { get; }
    public ServiceLifetime Lifetime { get; }
    public object ServiceKey { get; }
    public Type ServiceType { get; }
    public static ServiceDescriptor Describe(Type serviceType, Func<IServiceProvider, object> implementationFactory, ServiceLifetime lifetime) => throw null;
    public static ServiceDescriptor Describe(Type serviceType, Type implementationType, ServiceLifetime lifetime) => throw null;
    public static ServiceDescriptor DescribeKeyed(Type serviceType, object serviceKey, Func<IServiceProvider, object, object> implementationFactory, ServiceLifetime lifetime) => throw null;
    public static ServiceDescriptor DescribeKeyed(Type serviceType, object serviceKey, Type implementationType, ServiceLifetime lifetime) => throw null;
    public static ServiceDescriptor KeyedScoped(Type service, object serviceKey, Func<IServiceProvider, object, object> implementationFactory) => throw null;
    public static ServiceDescriptor KeyedScoped(Type service, object serviceKey, Type implementationType) => throw null;
    public static ServiceDescriptor KeyedScoped<TService, TImplementation>(object serviceKey) where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor KeyedScoped<TService, TImplementation>(object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor KeyedScoped<TService>(object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => throw null;
    public static ServiceDescriptor KeyedSingleton(Type serviceType, object serviceKey, Func<IServiceProvider, object, object> implementationFactory) => throw null;
    public static ServiceDescriptor KeyedSingleton(Type service, object serviceKey, Type implementationType) => throw null;
    public static ServiceDescriptor KeyedSingleton(Type serviceType, object serviceKey, object implementationInstance) => throw null;
    public static ServiceDescriptor KeyedSingleton<TService, TImplementation>(object serviceKey) where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor KeyedSingleton<TService, TImplementation>(object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor KeyedSingleton<TService>(object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => throw null;
    public static ServiceDescriptor KeyedSingleton<TService>(object serviceKey, TService implementationInstance) where TService : class => throw null;
    public static ServiceDescriptor KeyedTransient(Type service, object serviceKey, Func<IServiceProvider, object, object> implementationFactory) => throw null;
    public static ServiceDescriptor KeyedTransient(Type service, object serviceKey, Type implementationType) => throw null;
    public static ServiceDescriptor KeyedTransient<TService, TImplementation>(object serviceKey) where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor KeyedTransient<TService, TImplementation>(object serviceKey, Func<IServiceProvider, object, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor KeyedTransient<TService>(object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => throw null;
    public static ServiceDescriptor Scoped(Type service, Func<IServiceProvider, object> implementationFactory) => throw null;
    public static ServiceDescriptor Scoped(Type service, Type implementationType) => throw null;
    public static ServiceDescriptor Scoped<TService, TImplementation>() where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor Scoped<TService, TImplementation>(Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor Scoped<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null;
    public static ServiceDescriptor Singleton(Type serviceType, Func<IServiceProvider, object> implementationFactory) => throw null;
    public static ServiceDescriptor Singleton(Type service, Type implementationType) => throw null;
    public static ServiceDescriptor Singleton(Type serviceType, object implementationInstance) => throw null;
    public static ServiceDescriptor Singleton<TService, TImplementation>() where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor Singleton<TService, TImplementation>(Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor Singleton<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null;
    public static ServiceDescriptor Singleton<TService>(TService implementationInstance) where TService : class => throw null;
    public override string ToString() => throw null;
    public static ServiceDescriptor Transient(Type service, Func<IServiceProvider, object> implementationFactory) => throw null;
    public static ServiceDescriptor Transient(Type service, Type implementationType) => throw null;
    public static ServiceDescriptor Transient<TService, TImplementation>() where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor Transient<TService, TImplementation>(Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null;
    public static ServiceDescriptor Transient<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null;
}

[AttributeUsage((AttributeTargets)2048)]
public class ServiceKeyAttribute : Attribute
{
    public ServiceKeyAttribute() => throw null;
}

public enum ServiceKeyLookupMode
{
    InheritKey = 0,
    NullKey = 1,
    ExplicitKey = 2,
}

public enum ServiceLifetime
{
    Singleton = 0,
    Scoped = 1,
    Transient = 2,
}

public static class ServiceProviderKeyedServiceExtensions
{
    public static object GetKeyedService(this IServiceProvider provider, Type serviceType, object serviceKey) => throw null;
    public static T GetKeyedService<T>(this IServiceProvider provider, object serviceKey) => throw null;
    public static IEnumerable<object> GetKeyedServices(this IServiceProvider provider, Type serviceType, object serviceKey) => throw null;
    public static IEnumerable<T> GetKeyedServices<T>(this IServiceProvider provider, object serviceKey) => throw null;
    public static object GetRequiredKeyedService(this IServiceProvider provider, Type serviceType, object serviceKey) => throw null;
    public static T GetRequiredKeyedService<T>(this IServiceProvider provider, object serviceKey) where T : notnull => throw null;
}

public static class ServiceProviderServiceExtensions
{
    public static AsyncServiceScope CreateAsyncScope(this IServiceScopeFactory serviceScopeFactory) => throw null;
    public static AsyncServiceScope CreateAsyncScope(this IServiceProvider provider) => throw null;
    public static IServiceScope CreateScope(this IServiceProvider provider) => throw null;
    public static object GetRequiredService(this IServiceProvider provider, Type serviceType) => throw null;
    public static T GetRequiredService<T>(this IServiceProvider provider) where T : notnull => throw null;
    public static T GetService<T>(this IServiceProvider provider) => throw null;
    public static IEnumerable<object> GetServices(this IServiceProvider provider, Type serviceType) => throw null;
    public static IEnumerable<T> GetServices<T>(this IServiceProvider provider) => throw null;
}
