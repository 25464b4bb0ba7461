using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Retry;

public class CleanupPollingDefinitionBuilder : PollingDefinitionBuilder<CleanupPollingDefinitionBuilder>
{
    public CleanupPollingDefinitionBuilder() => throw null;
    public CleanupPollingDefinitionBuilder WithRowsPerRequest(int rowsPerRequest) => throw null;
    public CleanupPollingDefinitionBuilder WithTimeToLiveInDays(int timeToLiveInDays) => throw null;
}

public static class ConfigurationBuilderExtensions
{
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder RetryDurable(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewareBuilder, Action<RetryDurableDefinitionBuilder> configure) => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder RetryForever(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewareBuilder, Action<RetryForeverDefinitionBuilder> configure) => throw null;
    public static global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder RetrySimple(this global::KafkaFlow.Configuration.IConsumerMiddlewareConfigurationBuilder middlewareBuilder, Action<RetrySimpleDefinitionBuilder> configure) => throw null;
}

public enum MessageSerializerStrategy
{
    None = 0,
    NewtonsoftJson = 1,
}

public abstract class PollingDefinitionBuilder<TSelf> where TSelf : PollingDefinitionBuilder<TSelf>
{
    protected string CronExpression;
    protected bool IsEnabled;
    protected PollingDefinitionBuilder() => throw null;
    public TSelf Enabled(bool value) => throw null;
    public TSelf WithCronExpression(string cronExpression) => throw null;
}

public class PollingDefinitionsAggregatorBuilder
{
    public PollingDefinitionsAggregatorBuilder() => throw null;
    public PollingDefinitionsAggregatorBuilder WithCleanupPollingConfiguration(Action<CleanupPollingDefinitionBuilder> configure) => throw null;
    public PollingDefinitionsAggregatorBuilder WithRetryDurablePollingConfiguration(Action<RetryDurablePollingDefinitionBuilder> configure) => throw null;
    public PollingDefinitionsAggregatorBuilder WithSchedulerId(string schedulerId) => throw null;
}

public enum RetryConsumerStrategy
{
    GuaranteeOrderedConsumption = 1,
    LatestConsumption = 2,
}

public class RetryContext
{
    public RetryContext(Exception exception) => throw null;
    public Exception Exception { get; }
}

public class RetryDurableDefinitionBuilder
{
    public RetryDurableDefinitionBuilder Handle(Func<RetryContext, bool> func) => throw null;
    public RetryDurableDefinitionBuilder Handle<TException>() where TException : Exception => throw null;
    public RetryDurableDefinitionBuilder Handle<TException>(Func<TException, bool> rule) where TException : Exception => throw null;
    public RetryDurableDefinitionBuilder HandleAnyException() => throw null;
    public RetryDurableDefinitionBuilder WithEmbeddedRetryCluster(global::KafkaFlow.Configuration.IClusterConfigurationBuilder cluster, Action<RetryDurableEmbeddedClusterDefinitionBuilder> configure) => throw null;
    public RetryDurableDefinitionBuilder WithMessageSerializeSettings(global::Newtonsoft.Json.JsonSerializerSettings jsonSerializerSettings) => throw null;
    public RetryDurableDefinitionBuilder WithMessageType(Type messageType) => throw null;
    public RetryDurableDefinitionBuilder WithPollingJobsConfiguration(Action<PollingDefinitionsAggregatorBuilder> configure) => throw null;
    public RetryDurableDefinitionBuilder WithRetryPlanBeforeRetryDurable(Action<RetryDurableRetryPlanBeforeDefinitionBuilder> configure) => throw null;
    internal RetryDurableDefinitionBuilder() => throw null;
}

public class RetryDurableEmbeddedClusterDefinitionBuilder
{
    public RetryDurableEmbeddedClusterDefinitionBuilder(global::KafkaFlow.Configuration.IClusterConfigurationBuilder cluster) => throw null;
    public RetryDurableEmbeddedClusterDefinitionBuilder Enabled(bool enabled) => throw null;
    public RetryDurableEmbeddedClusterDefinitionBuilder WithRetryConsumerBufferSize(int retryConsumerBufferSize) => throw null;
    public RetryDurableEmbeddedClusterDefinitionBuilder WithRetryConsumerStrategy(RetryConsumerStrategy retryConusmerStrategy) => throw null;
    public RetryDurableEmbeddedClusterDefinitionBuilder WithRetryConsumerWorkersCount(int retryConsumerWorkersCount) => throw null;
    public RetryDurableEmbeddedClusterDefinitionBuilder WithRetryTopicName(string retryTopicName) => throw null;
    public RetryDurableEmbeddedClusterDefinitionBuilder WithRetryTypedHandlers(Action<TypedHandlerConfigurationBuilder> retryTypeHandlers) => throw null;
}

public class RetryDurablePollingDefinitionBuilder : PollingDefinitionBuilder<RetryDurablePollingDefinitionBuilder>
{
    protected int ExpirationIntervalFactor;
    protected int FetchSize;
    public RetryDurablePollingDefinitionBuilder() => throw null;
    public RetryDurablePollingDefinitionBuilder WithExpirationIntervalFactor(int expirationIntervalFactor) => throw null;
    public RetryDurablePollingDefinitionBuilder WithFetchSize(int fetchSize) => throw null;
}

public class RetryDurableRetryPlanBeforeDefinitionBuilder
{
    public RetryDurableRetryPlanBeforeDefinitionBuilder() => throw null;
    public RetryDurableRetryPlanBeforeDefinitionBuilder ShouldPauseConsumer(bool pause) => throw null;
    public RetryDurableRetryPlanBeforeDefinitionBuilder TryTimes(int numberOfRetries) => throw null;
    public RetryDurableRetryPlanBeforeDefinitionBuilder WithTimeBetweenTriesPlan(Func<int, TimeSpan> timeBetweenTriesPlan) => throw null;
    public RetryDurableRetryPlanBeforeDefinitionBuilder WithTimeBetweenTriesPlan(params TimeSpan[] timeBetweenRetries) => throw null;
}

public class RetryForeverDefinitionBuilder
{
    public RetryForeverDefinitionBuilder() => throw null;
    public RetryForeverDefinitionBuilder Handle(Func<RetryContext, bool> func) => throw null;
    public RetryForeverDefinitionBuilder Handle<TException>() where TException : Exception => throw null;
    public RetryForeverDefinitionBuilder Handle<TException>(Func<TException, bool> rule) where TException : Exception => throw null;
    public RetryForeverDefinitionBuilder HandleAnyException() => throw null;
    public RetryForeverDefinitionBuilder WithTimeBetweenTriesPlan(Func<int, TimeSpan> timeBetweenTriesPlan) => throw null;
    public RetryForeverDefinitionBuilder WithTimeBetweenTriesPlan(params TimeSpan[] timeBetweenRetries) => throw null;
}

public class RetrySimpleDefinitionBuilder
{
    public RetrySimpleDefinitionBuilder() => throw null;
    public RetrySimpleDefinitionBuilder Handle(Func<RetryContext, bool> func) => throw null;
    public RetrySimpleDefinitionBuilder Handle<TException>() where TException : Exception => throw null;
    public RetrySimpleDefinitionBuilder Handle<TException>(Func<TException, bool> rule) where TException : Exception => throw null;
    public RetrySimpleDefinitionBuilder HandleAnyException() => throw null;
    public RetrySimpleDefinitionBuilder ShouldPauseConsumer(bool pause) => throw null;
    public RetrySimpleDefinitionBuilder TryTimes(int numberOfRetries) => throw null;
    public RetrySimpleDefinitionBuilder WithTimeBetweenTriesPlan(Func<int, TimeSpan> timesBetweenTriesPlan) => throw null;
    public RetrySimpleDefinitionBuilder WithTimeBetweenTriesPlan(params TimeSpan[] timeBetweenRetries) => throw null;
}
