using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Configuration;

public static class SilverbackBuilderIntegrationExtensions
{
    public static global::Silverback.Configuration.SilverbackBuilder AddBrokerClientsConfigurator(this global::Silverback.Configuration.SilverbackBuilder builder, Func<IServiceProvider, global::Silverback.Messaging.Configuration.IBrokerClientsConfigurator> implementationFactory) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddBrokerClientsConfigurator(this global::Silverback.Configuration.SilverbackBuilder builder, Type configuratorType) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddBrokerClientsConfigurator<TConfigurator>(this global::Silverback.Configuration.SilverbackBuilder builder) where TConfigurator : class, global::Silverback.Messaging.Configuration.IBrokerClientsConfigurator => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddScopedBrokerClientCallback(this global::Silverback.Configuration.SilverbackBuilder builder, Type handlerType) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddScopedBrokerClientCallback<THandler>(this global::Silverback.Configuration.SilverbackBuilder builder) where THandler : class => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddSingletonBrokerBehavior(this global::Silverback.Configuration.SilverbackBuilder builder, Type behaviorType) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddSingletonBrokerBehavior<TBehavior>(this global::Silverback.Configuration.SilverbackBuilder builder) where TBehavior : class => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddSingletonBrokerClientCallback(this global::Silverback.Configuration.SilverbackBuilder builder, Type handlerType) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddSingletonBrokerClientCallback<THandler>(this global::Silverback.Configuration.SilverbackBuilder builder) where THandler : class => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddSingletonSequenceReader(this global::Silverback.Configuration.SilverbackBuilder builder, Type readerType) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddSingletonSequenceReader<TReader>(this global::Silverback.Configuration.SilverbackBuilder builder) where TReader : class => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddSingletonSequenceWriter(this global::Silverback.Configuration.SilverbackBuilder builder, Type writerType) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddSingletonSequenceWriter<TWriter>(this global::Silverback.Configuration.SilverbackBuilder builder) where TWriter : class => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddTransientBrokerBehavior(this global::Silverback.Configuration.SilverbackBuilder builder, Type behaviorType) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddTransientBrokerBehavior<TBehavior>(this global::Silverback.Configuration.SilverbackBuilder builder) where TBehavior : class => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddTransientBrokerClientCallback(this global::Silverback.Configuration.SilverbackBuilder builder, Type handlerType) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddTransientBrokerClientCallback<THandler>(this global::Silverback.Configuration.SilverbackBuilder builder) where THandler : class => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddTransientSequenceReader(this global::Silverback.Configuration.SilverbackBuilder builder, Type readerType) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddTransientSequenceReader<TReader>(this global::Silverback.Configuration.SilverbackBuilder builder) where TReader : class => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddTransientSequenceWriter(this global::Silverback.Configuration.SilverbackBuilder builder, Type writerType) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder AddTransientSequenceWriter<TWriter>(this global::Silverback.Configuration.SilverbackBuilder builder) where TWriter : class => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder EnableStorage(this global::Silverback.Configuration.SilverbackBuilder builder) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder WithConnectionToMessageBroker(this global::Silverback.Configuration.SilverbackBuilder builder, Action<global::Silverback.Messaging.Configuration.BrokerOptionsBuilder> optionsAction = null) => throw null;
    public static global::Silverback.Configuration.SilverbackBuilder WithCustomHeaderName(this global::Silverback.Configuration.SilverbackBuilder builder, string defaultHeaderName, string customHeaderName) => throw null;
}
