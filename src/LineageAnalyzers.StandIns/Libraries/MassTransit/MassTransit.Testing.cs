using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MassTransit.Testing;

public interface IConsumerTestHarness<TConsumer> where TConsumer : class, IConsumer
{
}

public interface ITestHarness
{
    IBus Bus { get; }
    IEndpointNameFormatter EndpointNameFormatter { get; }
    IServiceProvider Provider { get; }
    global::Microsoft.Extensions.DependencyInjection.IServiceScope Scope { get; }
    Uri GetConsumerAddress<T>() where T : class, IConsumer;
    Task<ISendEndpoint> GetConsumerEndpoint<T>() where T : class, IConsumer;
    IConsumerTestHarness<T> GetConsumerHarness<T>() where T : class, IConsumer;
    Uri GetExecuteActivityAddress<T, TArguments>() where T : class where TArguments : class;
    Task<ISendEndpoint> GetExecuteActivityEndpoint<T, TArguments>() where T : class where TArguments : class;
    Uri GetHandlerAddress<T>() where T : class;
    Task<ISendEndpoint> GetHandlerEndpoint<T>() where T : class;
    Uri GetSagaAddress<T>() where T : class, ISaga;
    Task<ISendEndpoint> GetSagaEndpoint<T>() where T : class, ISaga;
    TaskCompletionSource<T> GetTask<T>();
    Task Start();
}
