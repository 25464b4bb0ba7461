using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection;

public static class RegistrationExtensions
{
    [Obsolete]
    public static void AddEventProducer<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where T : class, global::Eventuous.Producers.IProducer => throw null;
    [Obsolete]
    public static void AddEventProducer<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<IServiceProvider, T> getProducer) where T : class, global::Eventuous.Producers.IProducer => throw null;
    [Obsolete]
    public static void AddEventProducer<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, T producer) where T : class, global::Eventuous.Producers.IProducer => throw null;
    public static void AddHostedServiceIfSupported<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where T : class => throw null;
    public static void AddProducer<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) where T : class, global::Eventuous.Producers.IProducer => throw null;
    public static void AddProducer<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, Func<IServiceProvider, T> getProducer) where T : class, global::Eventuous.Producers.IProducer => throw null;
    public static void AddProducer<T>(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, T producer) where T : class, global::Eventuous.Producers.IProducer => throw null;
}
