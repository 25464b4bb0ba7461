using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace KafkaFlow.Configuration;

public interface IClusterConfigurationBuilder
{
    IDependencyConfigurator DependencyConfigurator { get; }
    IClusterConfigurationBuilder AddConsumer(Action<IConsumerConfigurationBuilder> consumer);
    IClusterConfigurationBuilder AddProducer(string name, Action<IProducerConfigurationBuilder> producer);
    IClusterConfigurationBuilder AddProducer<TProducer>(Action<IProducerConfigurationBuilder> producer);
    IClusterConfigurationBuilder CreateTopicIfNotExists(string topicName, int numberOfPartitions = -1, short replicationFactor = -1, Dictionary<string, string> configs = null);
    IClusterConfigurationBuilder OnStarted(Action<IDependencyResolver> handler);
    IClusterConfigurationBuilder OnStopping(Action<IDependencyResolver> handler);
    IClusterConfigurationBuilder WithBrokers(IEnumerable<string> brokers);
    IClusterConfigurationBuilder WithName(string name);
    IClusterConfigurationBuilder WithSecurityInformation(Action<SecurityInformation> handler);
}

public interface IConsumerConfigurationBuilder
{
    IDependencyConfigurator DependencyConfigurator { get; }
    IConsumerConfigurationBuilder AddMiddlewares(Action<IConsumerMiddlewareConfigurationBuilder> middlewares);
    IConsumerConfigurationBuilder DisableManagement();
    IConsumerConfigurationBuilder ManualAssignPartitions(string topicName, IEnumerable<int> partitions);
    IConsumerConfigurationBuilder Topic(string topicName);
    IConsumerConfigurationBuilder Topics(IEnumerable<string> topicNames);
    IConsumerConfigurationBuilder Topics(params string[] topicNames);
    IConsumerConfigurationBuilder WithAutoCommitIntervalMs(int autoCommitIntervalMs);
    IConsumerConfigurationBuilder WithAutoOffsetReset(AutoOffsetReset autoOffsetReset);
    IConsumerConfigurationBuilder WithBufferSize(int size);
    IConsumerConfigurationBuilder WithGroupId(string groupId);
    IConsumerConfigurationBuilder WithInitialState(ConsumerInitialState state);
    IConsumerConfigurationBuilder WithManualMessageCompletion();
    IConsumerConfigurationBuilder WithMaxPollIntervalMs(int maxPollIntervalMs);
    IConsumerConfigurationBuilder WithName(string name);
    IConsumerConfigurationBuilder WithStatisticsHandler(Action<string> statisticsHandler);
    IConsumerConfigurationBuilder WithStatisticsIntervalMs(int statisticsIntervalMs);
    IConsumerConfigurationBuilder WithWorkerDistributionStrategy<T>() where T : class, IWorkerDistributionStrategy;
    IConsumerConfigurationBuilder WithWorkerDistributionStrategy<T>(Factory<T> factory) where T : class, IWorkerDistributionStrategy;
    IConsumerConfigurationBuilder WithWorkerStopTimeout(TimeSpan timeout);
    IConsumerConfigurationBuilder WithWorkerStopTimeout(int seconds);
    IConsumerConfigurationBuilder WithWorkersCount(Func<WorkersCountContext, IDependencyResolver, Task<int>> calculator);
    IConsumerConfigurationBuilder WithWorkersCount(Func<WorkersCountContext, IDependencyResolver, Task<int>> calculator, TimeSpan evaluationInterval);
    IConsumerConfigurationBuilder WithWorkersCount(int workersCount);
    IConsumerConfigurationBuilder WithoutStoringOffsets();
}

public interface IConsumerMiddlewareConfigurationBuilder : IMiddlewareConfigurationBuilder<IConsumerMiddlewareConfigurationBuilder>
{
}

public interface IGlobalEvents
{
    IEvent<MessageEventContext> MessageConsumeCompleted { get; }
    IEvent<MessageErrorEventContext> MessageConsumeError { get; }
    IEvent<MessageEventContext> MessageConsumeStarted { get; }
    IEvent<MessageEventContext> MessageProduceCompleted { get; }
    IEvent<MessageErrorEventContext> MessageProduceError { get; }
    IEvent<MessageEventContext> MessageProduceStarted { get; }
}

public interface IKafkaConfigurationBuilder
{
    IKafkaConfigurationBuilder AddCluster(Action<IClusterConfigurationBuilder> cluster);
    IKafkaConfigurationBuilder SubscribeGlobalEvents(Action<IGlobalEvents> observers);
    IKafkaConfigurationBuilder UseLogHandler<TLogHandler>() where TLogHandler : ILogHandler;
}

public interface IMiddlewareConfigurationBuilder<out TBuilder> where TBuilder : IMiddlewareConfigurationBuilder<TBuilder>
{
    IDependencyConfigurator DependencyConfigurator { get; }
    TBuilder Add<T>(Factory<T> factory, MiddlewareLifetime lifetime = MiddlewareLifetime.ConsumerOrProducer) where T : class, IMessageMiddleware;
    TBuilder Add<T>(MiddlewareLifetime lifetime = MiddlewareLifetime.ConsumerOrProducer) where T : class, IMessageMiddleware;
    TBuilder AddAtBeginning<T>(Factory<T> factory, MiddlewareLifetime lifetime = MiddlewareLifetime.ConsumerOrProducer) where T : class, IMessageMiddleware;
    TBuilder AddAtBeginning<T>(MiddlewareLifetime lifetime = MiddlewareLifetime.ConsumerOrProducer) where T : class, IMessageMiddleware;
}

public interface IProducerConfigurationBuilder
{
    IDependencyConfigurator DependencyConfigurator { get; }
    IProducerConfigurationBuilder AddMiddlewares(Action<IProducerMiddlewareConfigurationBuilder> middlewares);
    IProducerConfigurationBuilder DefaultTopic(string topic);
    IProducerConfigurationBuilder WithAcks(Acks acks);
    IProducerConfigurationBuilder WithLingerMs(double lingerMs);
    IProducerConfigurationBuilder WithStatisticsHandler(Action<string> statisticsHandler);
    IProducerConfigurationBuilder WithStatisticsIntervalMs(int statisticsIntervalMs);
}

public interface IProducerMiddlewareConfigurationBuilder : IMiddlewareConfigurationBuilder<IProducerMiddlewareConfigurationBuilder>
{
}

public enum SaslMechanism
{
    Gssapi = 0,
    Plain = 1,
    ScramSha256 = 2,
    ScramSha512 = 3,
    OAuthBearer = 4,
}

public enum SaslOauthbearerMethod
{
    Default = 0,
    Oidc = 1,
}

public class SecurityInformation
{
    public SecurityInformation() => throw null;
    public bool? EnableSaslOauthbearerUnsecureJwt { get; set; }
    public bool? EnableSslCertificateVerification { get; set; }
    public Action<global::KafkaFlow.Authentication.IOAuthBearerAuthenticator> OAuthBearerTokenRefreshHandler { get; set; }
    public string SaslKerberosKeytab { get; set; }
    public string SaslKerberosKinitCmd { get; set; }
    public int? SaslKerberosMinTimeBeforeRelogin { get; set; }
    public string SaslKerberosPrincipal { get; set; }
    public string SaslKerberosServiceName { get; set; }
    public SaslMechanism? SaslMechanism { get; set; }
    public string SaslOauthbearerClientId { get; set; }
    public string SaslOauthbearerClientSecret { get; set; }
    public string SaslOauthbearerConfig { get; set; }
    public SaslOauthbearerMethod? SaslOauthbearerMethod { get; set; }
    public string SaslOauthbearerScope { get; set; }
    public string SaslOauthbearerTokenEndpointUrl { get; set; }
    public string SaslPassword { get; set; }
    public string SaslUsername { get; set; }
    public SecurityProtocol? SecurityProtocol { get; set; }
    public string SslCaLocation { get; set; }
    public string SslCaPem { get; set; }
    public string SslCertificateLocation { get; set; }
    public string SslCertificatePem { get; set; }
    public string SslCipherSuites { get; set; }
    public string SslCrlLocation { get; set; }
    public string SslCurvesList { get; set; }
    public SslEndpointIdentificationAlgorithm? SslEndpointIdentificationAlgorithm { get; set; }
    public string SslKeyLocation { get; set; }
    public string SslKeyPassword { get; set; }
    public string SslKeyPem { get; set; }
    public string SslKeystoreLocation { get; set; }
    public string SslKeystorePassword { get; set; }
    public string SslSigalgsList { get; set; }
}

public enum SecurityProtocol
{
    Plaintext = 0,
    Ssl = 1,
    SaslPlaintext = 2,
    SaslSsl = 3,
}

public enum SslEndpointIdentificationAlgorithm
{
    None = 0,
    Https = 1,
}

public class TopicPartitions
{
    public TopicPartitions(string name, IEnumerable<int> partitions) => throw null;
    public string Name { get; }
    public IEnumerable<int> Partitions { get; }
}

public class WorkersCountContext
{
    public WorkersCountContext(string consumerName, string consumerGroupId, IReadOnlyCollection<TopicPartitions> assignedTopicsPartitions) => throw null;
    public IReadOnlyCollection<TopicPartitions> AssignedTopicsPartitions { get; }
    public string ConsumerGroupId { get; }
    public string ConsumerName { get; }
}
