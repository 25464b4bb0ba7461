using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Configuration.Kafka;

public class KafkaClientConfiguration : KafkaClientConfiguration<global::Confluent.Kafka.ClientConfig>, IEquatable<KafkaClientConfiguration>
{
    public KafkaClientConfiguration() => throw null;
    protected KafkaClientConfiguration(KafkaClientConfiguration original) => throw null;
    protected override Type EqualityContract { get => throw null; }
    public sealed override bool Equals(KafkaClientConfiguration<global::Confluent.Kafka.ClientConfig> other) => throw null;
    public virtual bool Equals(KafkaClientConfiguration other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(KafkaClientConfiguration left, KafkaClientConfiguration right) => throw null;
    public static bool operator !=(KafkaClientConfiguration left, KafkaClientConfiguration right) => throw null;
}

public abstract class KafkaClientConfiguration<TConfluentConfig> : global::Silverback.Configuration.IValidatableSettings, IEquatable<KafkaClientConfiguration<TConfluentConfig>> where TConfluentConfig : global::Confluent.Kafka.ClientConfig, new()
{
    protected KafkaClientConfiguration() => throw null;
    protected KafkaClientConfiguration(KafkaClientConfiguration<TConfluentConfig> original) => throw null;
    public global::Confluent.Kafka.Acks? Acks { get; init; }
    public bool? AllowAutoCreateTopics { get; init; }
    public int? ApiVersionFallbackMs { get; init; }
    public bool? ApiVersionRequest { get; init; }
    public int? ApiVersionRequestTimeoutMs { get; init; }
    public string BootstrapServers { get; init; }
    public global::Confluent.Kafka.BrokerAddressFamily? BrokerAddressFamily { get; init; }
    public int? BrokerAddressTtl { get; init; }
    public string BrokerVersionFallback { get; init; }
    public int? CancellationDelayMaxMs { get; init; }
    public global::Confluent.Kafka.ClientDnsLookup? ClientDnsLookup { get; init; }
    public string ClientId { get; init; }
    public string ClientRack { get; init; }
    public int? ConnectionsMaxIdleMs { get; init; }
    public string Debug { get; init; }
    public bool? EnableMetricsPush { get; init; }
    public bool? EnableSaslOauthbearerUnsecureJwt { get; init; }
    public bool? EnableSslCertificateVerification { get; init; }
    protected virtual Type EqualityContract { get; }
    public string HttpsCaLocation { get; init; }
    public string HttpsCaPem { get; init; }
    public int? MaxInFlight { get; init; }
    public int? MessageCopyMaxBytes { get; init; }
    public int? MessageMaxBytes { get; init; }
    public int? MetadataMaxAgeMs { get; init; }
    public int? MetadataRecoveryRebootstrapTriggerMs { get; init; }
    public global::Confluent.Kafka.MetadataRecoveryStrategy? MetadataRecoveryStrategy { get; init; }
    public string PluginLibraryPaths { get; init; }
    public int? ReceiveMessageMaxBytes { get; init; }
    public int? ReconnectBackoffMaxMs { get; init; }
    public int? ReconnectBackoffMs { get; init; }
    public int? RetryBackoffMaxMs { get; init; }
    public int? RetryBackoffMs { get; init; }
    public string SaslKerberosKeytab { get; init; }
    public string SaslKerberosKinitCmd { get; init; }
    public int? SaslKerberosMinTimeBeforeRelogin { get; init; }
    public string SaslKerberosPrincipal { get; init; }
    public string SaslKerberosServiceName { get; init; }
    public global::Confluent.Kafka.SaslMechanism? SaslMechanism { get; init; }
    public global::Confluent.Kafka.SaslOauthbearerAssertionAlgorithm? SaslOauthbearerAssertionAlgorithm { get; init; }
    public string SaslOauthbearerAssertionClaimAud { get; init; }
    public int? SaslOauthbearerAssertionClaimExpSeconds { get; init; }
    public string SaslOauthbearerAssertionClaimIss { get; init; }
    public bool? SaslOauthbearerAssertionClaimJtiInclude { get; init; }
    public int? SaslOauthbearerAssertionClaimNbfSeconds { get; init; }
    public string SaslOauthbearerAssertionClaimSub { get; init; }
    public string SaslOauthbearerAssertionFile { get; init; }
    public string SaslOauthbearerAssertionJwtTemplateFile { get; init; }
    public string SaslOauthbearerAssertionPrivateKeyFile { get; init; }
    public string SaslOauthbearerAssertionPrivateKeyPassphrase { get; init; }
    public string SaslOauthbearerAssertionPrivateKeyPem { get; init; }
    public string SaslOauthbearerClientId { get; init; }
    public string SaslOauthbearerClientSecret { get; init; }
    public string SaslOauthbearerConfig { get; init; }
    public string SaslOauthbearerExtensions { get; init; }
    public global::Confluent.Kafka.SaslOauthbearerGrantType? SaslOauthbearerGrantType { get; init; }
    public global::Confluent.Kafka.SaslOauthbearerMetadataAuthenticationType? SaslOauthbearerMetadataAuthenticationType { get; init; }
    public global::Confluent.Kafka.SaslOauthbearerMethod? SaslOauthbearerMethod { get; init; }
    public string SaslOauthbearerScope { get; init; }
    public string SaslOauthbearerSubClaimName { get; init; }
    public string SaslOauthbearerTokenEndpointUrl { get; init; }
    public string SaslPassword { get; init; }
    public string SaslUsername { get; init; }
    public global::Confluent.Kafka.SecurityProtocol? SecurityProtocol { get; init; }
    public int? SocketConnectionSetupTimeoutMs { get; init; }
    public bool? SocketKeepaliveEnable { get; init; }
    public int? SocketMaxFails { get; init; }
    public bool? SocketNagleDisable { get; init; }
    public int? SocketReceiveBufferBytes { get; init; }
    public int? SocketSendBufferBytes { get; init; }
    public int? SocketTimeoutMs { get; init; }
    public string SslCaCertificateStores { get; init; }
    public string SslCaLocation { get; init; }
    public string SslCaPem { get; init; }
    public string SslCertificateLocation { get; init; }
    public string SslCertificatePem { get; init; }
    public string SslCipherSuites { get; init; }
    public string SslCrlLocation { get; init; }
    public string SslCurvesList { get; init; }
    public global::Confluent.Kafka.SslEndpointIdentificationAlgorithm? SslEndpointIdentificationAlgorithm { get; init; }
    public string SslEngineId { get; init; }
    public string SslEngineLocation { get; init; }
    public string SslKeyLocation { get; init; }
    public string SslKeyPassword { get; init; }
    public string SslKeyPem { get; init; }
    public string SslKeystoreLocation { get; init; }
    public string SslKeystorePassword { get; init; }
    public string SslProviders { get; init; }
    public string SslSigalgsList { get; init; }
    public int? StatisticsIntervalMs { get; init; }
    public string TopicBlacklist { get; init; }
    public int? TopicMetadataPropagationMaxMs { get; init; }
    public int? TopicMetadataRefreshFastIntervalMs { get; init; }
    public int? TopicMetadataRefreshIntervalMs { get; init; }
    public bool? TopicMetadataRefreshSparse { get; init; }
    public virtual bool Equals(KafkaClientConfiguration<TConfluentConfig> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual TConfluentConfig MapCore() => throw null;
    protected global::Confluent.Kafka.AdminClientConfig MapToAdminClientConfig() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public virtual void Validate() => throw null;
    public static bool operator ==(KafkaClientConfiguration<TConfluentConfig> left, KafkaClientConfiguration<TConfluentConfig> right) => throw null;
    public static bool operator !=(KafkaClientConfiguration<TConfluentConfig> left, KafkaClientConfiguration<TConfluentConfig> right) => throw null;
}

public class KafkaClientConfigurationBuilder : KafkaClientConfigurationBuilder<KafkaClientConfiguration, global::Confluent.Kafka.ClientConfig, KafkaClientConfigurationBuilder>
{
    public KafkaClientConfigurationBuilder() => throw null;
    protected override KafkaClientConfigurationBuilder This { get => throw null; }
    public KafkaClientConfiguration Build() => throw null;
}

public abstract class KafkaClientConfigurationBuilder<TConfig, TConfluentConfig, TBuilder> where TConfig : KafkaClientConfiguration<TConfluentConfig>, new() where TConfluentConfig : global::Confluent.Kafka.ClientConfig, new() where TBuilder : KafkaClientConfigurationBuilder<TConfig, TConfluentConfig, TBuilder>
{
    protected KafkaClientConfigurationBuilder() => throw null;
    protected TConfig Config { get; }
    protected abstract TBuilder This { get; }
    public TBuilder AllowAutoCreateTopics() => throw null;
    protected virtual TConfig BuildCore() => throw null;
    public TBuilder DisableApiVersionRequest() => throw null;
    public TBuilder DisableMetricsPush() => throw null;
    public TBuilder DisableSaslOauthbearerUnsecureJwt() => throw null;
    public TBuilder DisableSocketKeepalive() => throw null;
    public TBuilder DisableSocketNagle() => throw null;
    public TBuilder DisableSparseTopicMetadataRefresh() => throw null;
    public TBuilder DisableSslCertificateVerification() => throw null;
    public TBuilder DisallowAutoCreateTopics() => throw null;
    public TBuilder EnableApiVersionRequest() => throw null;
    public TBuilder EnableMetricsPush() => throw null;
    public TBuilder EnableSaslOauthbearerUnsecureJwt() => throw null;
    public TBuilder EnableSocketKeepalive() => throw null;
    public TBuilder EnableSocketNagle() => throw null;
    public TBuilder EnableSparseTopicMetadataRefresh() => throw null;
    public TBuilder EnableSslCertificateVerification() => throw null;
    public TBuilder WithAcks(global::Confluent.Kafka.Acks? acks) => throw null;
    public TBuilder WithApiVersionFallbackMs(int? apiVersionFallbackMs) => throw null;
    public TBuilder WithApiVersionRequestTimeoutMs(int? apiVersionRequestTimeoutMs) => throw null;
    public TBuilder WithBootstrapServers(string bootstrapServers) => throw null;
    public TBuilder WithBrokerAddressFamily(global::Confluent.Kafka.BrokerAddressFamily? brokerAddressFamily) => throw null;
    public TBuilder WithBrokerAddressTtl(int? brokerAddressTtl) => throw null;
    public TBuilder WithBrokerVersionFallback(string brokerVersionFallback) => throw null;
    public TBuilder WithCancellationDelayMaxMs(int cancellationDelayMaxMs) => throw null;
    public TBuilder WithClientDnsLookup(global::Confluent.Kafka.ClientDnsLookup? clientDnsLookup) => throw null;
    public TBuilder WithClientId(string clientId) => throw null;
    public TBuilder WithClientRack(string clientRack) => throw null;
    public TBuilder WithConnectionsMaxIdleMs(int? connectionsMaxIdleMs) => throw null;
    public TBuilder WithDebug(string debug) => throw null;
    public TBuilder WithHttpsCaLocation(string httpsCaLocation) => throw null;
    public TBuilder WithHttpsCaPem(string httpsCaPem) => throw null;
    public TBuilder WithMaxInFlight(int? maxInFlight) => throw null;
    public TBuilder WithMessageCopyMaxBytes(int? messageCopyMaxBytes) => throw null;
    public TBuilder WithMessageMaxBytes(int? messageMaxBytes) => throw null;
    public TBuilder WithMetadataMaxAgeMs(int? metadataMaxAgeMs) => throw null;
    public TBuilder WithMetadataRecoveryRebootstrapTriggerMs(int? metadataRecoveryRebootstrapTriggerMs) => throw null;
    public TBuilder WithMetadataRecoveryStrategy(global::Confluent.Kafka.MetadataRecoveryStrategy? metadataRecoveryStrategy) => throw null;
    public TBuilder WithPluginLibraryPaths(string pluginLibraryPaths) => throw null;
    public TBuilder WithReceiveMessageMaxBytes(int? receiveMessageMaxBytes) => throw null;
    public TBuilder WithReconnectBackoffMaxMs(int? reconnectBackoffMaxMs) => throw null;
    public TBuilder WithReconnectBackoffMs(int? reconnectBackoffMs) => throw null;
    public TBuilder WithRetryBackoffMaxMs(int? retryBackoffMaxMs) => throw null;
    public TBuilder WithRetryBackoffMs(int? retryBackoffMs) => throw null;
    public TBuilder WithSaslKerberosKeytab(string saslKerberosKeytab) => throw null;
    public TBuilder WithSaslKerberosKinitCmd(string saslKerberosKinitCmd) => throw null;
    public TBuilder WithSaslKerberosMinTimeBeforeRelogin(int? saslKerberosMinTimeBeforeRelogin) => throw null;
    public TBuilder WithSaslKerberosPrincipal(string saslKerberosPrincipal) => throw null;
    public TBuilder WithSaslKerberosServiceName(string saslKerberosServiceName) => throw null;
    public TBuilder WithSaslMechanism(global::Confluent.Kafka.SaslMechanism? saslMechanism) => throw null;
    public TBuilder WithSaslOauthbearerAssertionAlgorithm(global::Confluent.Kafka.SaslOauthbearerAssertionAlgorithm? saslOauthbearerAssertionAlgorithm) => throw null;
    public TBuilder WithSaslOauthbearerAssertionClaimAud(string saslOauthbearerAssertionClaimAud) => throw null;
    public TBuilder WithSaslOauthbearerAssertionClaimExpSeconds(int? saslOauthbearerAssertionClaimExpSeconds) => throw null;
    public TBuilder WithSaslOauthbearerAssertionClaimIss(string saslOauthbearerAssertionClaimIss) => throw null;
    public TBuilder WithSaslOauthbearerAssertionClaimJtiInclude(bool? saslOauthbearerAssertionClaimJtiInclude) => throw null;
    public TBuilder WithSaslOauthbearerAssertionClaimNbfSeconds(int? saslOauthbearerAssertionClaimNbfSeconds) => throw null;
    public TBuilder WithSaslOauthbearerAssertionClaimSub(string saslOauthbearerAssertionClaimSub) => throw null;
    public TBuilder WithSaslOauthbearerAssertionFile(string saslOauthbearerAssertionFile) => throw null;
    public TBuilder WithSaslOauthbearerAssertionJwtTemplateFile(string saslOauthbearerAssertionJwtTemplateFile) => throw null;
    public TBuilder WithSaslOauthbearerAssertionPrivateKeyFile(string saslOauthbearerAssertionPrivateKeyFile) => throw null;
    public TBuilder WithSaslOauthbearerAssertionPrivateKeyPassphrase(string saslOauthbearerAssertionPrivateKeyPassphrase) => throw null;
    public TBuilder WithSaslOauthbearerAssertionPrivateKeyPem(string saslOauthbearerAssertionPrivateKeyPem) => throw null;
    public TBuilder WithSaslOauthbearerClientId(string saslOauthbearerClientId) => throw null;
    public TBuilder WithSaslOauthbearerClientSecret(string saslOauthbearerClientSecret) => throw null;
    public TBuilder WithSaslOauthbearerConfig(string saslOauthbearerConfig) => throw null;
    public TBuilder WithSaslOauthbearerExtensions(string saslOauthbearerExtensions) => throw null;
    public TBuilder WithSaslOauthbearerGrantType(global::Confluent.Kafka.SaslOauthbearerGrantType? saslOauthbearerGrantType) => throw null;
    public TBuilder WithSaslOauthbearerMetadataAuthenticationType(global::Confluent.Kafka.SaslOauthbearerMetadataAuthenticationType? saslOauthbearerMetadataAuthenticationType) => throw null;
    public TBuilder WithSaslOauthbearerMethod(global::Confluent.Kafka.SaslOauthbearerMethod? saslOauthbearerMethod) => throw null;
    public TBuilder WithSaslOauthbearerScope(string saslOauthbearerScope) => throw null;
    public TBuilder WithSaslOauthbearerSubClaimName(string saslOauthbearerSubClaimName) => throw null;
    public TBuilder WithSaslOauthbearerTokenEndpointUrl(string saslOauthbearerTokenEndpointUrl) => throw null;
    public TBuilder WithSaslPassword(string saslPassword) => throw null;
    public TBuilder WithSaslUsername(string saslUsername) => throw null;
    public TBuilder WithSecurityProtocol(global::Confluent.Kafka.SecurityProtocol? securityProtocol) => throw null;
    public TBuilder WithSocketConnectionSetupTimeoutMs(int? socketConnectionSetupTimeoutMs) => throw null;
    public TBuilder WithSocketMaxFails(int? socketMaxFails) => throw null;
    public TBuilder WithSocketReceiveBufferBytes(int? socketReceiveBufferBytes) => throw null;
    public TBuilder WithSocketSendBufferBytes(int? socketSendBufferBytes) => throw null;
    public TBuilder WithSocketTimeoutMs(int? socketTimeoutMs) => throw null;
    public TBuilder WithSslCaCertificateStores(string sslCaCertificateStores) => throw null;
    public TBuilder WithSslCaLocation(string sslCaLocation) => throw null;
    public TBuilder WithSslCaPem(string sslCaPem) => throw null;
    public TBuilder WithSslCertificateLocation(string sslCertificateLocation) => throw null;
    public TBuilder WithSslCertificatePem(string sslCertificatePem) => throw null;
    public TBuilder WithSslCipherSuites(string sslCipherSuites) => throw null;
    public TBuilder WithSslCrlLocation(string sslCrlLocation) => throw null;
    public TBuilder WithSslCurvesList(string sslCurvesList) => throw null;
    public TBuilder WithSslEndpointIdentificationAlgorithm(global::Confluent.Kafka.SslEndpointIdentificationAlgorithm? sslEndpointIdentificationAlgorithm) => throw null;
    public TBuilder WithSslEngineId(string sslEngineId) => throw null;
    public TBuilder WithSslEngineLocation(string sslEngineLocation) => throw null;
    public TBuilder WithSslKeyLocation(string sslKeyLocation) => throw null;
    public TBuilder WithSslKeyPassword(string sslKeyPassword) => throw null;
    public TBuilder WithSslKeyPem(string sslKeyPem) => throw null;
    public TBuilder WithSslKeystoreLocation(string sslKeystoreLocation) => throw null;
    public TBuilder WithSslKeystorePassword(string sslKeystorePassword) => throw null;
    public TBuilder WithSslProviders(string sslProviders) => throw null;
    public TBuilder WithSslSigalgsList(string sslSigalgsList) => throw null;
    public TBuilder WithStatisticsIntervalMs(int? statisticsIntervalMs) => throw null;
    public TBuilder WithTopicBlacklist(string topicBlacklist) => throw null;
    public TBuilder WithTopicMetadataPropagationMaxMs(int? topicMetadataPropagationMaxMs) => throw null;
    public TBuilder WithTopicMetadataRefreshFastIntervalMs(int? topicMetadataRefreshFastIntervalMs) => throw null;
    public TBuilder WithTopicMetadataRefreshIntervalMs(int? topicMetadataRefreshIntervalMs) => throw null;
}

public class KafkaClientsConfigurationBuilder
{
    public KafkaClientsConfigurationBuilder() => throw null;
    public KafkaClientsConfigurationBuilder AddConsumer(Action<KafkaConsumerConfigurationBuilder> configurationBuilderAction) => throw null;
    public KafkaClientsConfigurationBuilder AddConsumer(string name, Action<KafkaConsumerConfigurationBuilder> configurationBuilderAction) => throw null;
    public KafkaClientsConfigurationBuilder AddDefaultConsumerConfiguration(Action<KafkaConsumerConfigurationBuilder> configurationBuilderAction) => throw null;
    public KafkaClientsConfigurationBuilder AddDefaultProducerConfiguration(Action<KafkaProducerConfigurationBuilder> configurationBuilderAction) => throw null;
    public KafkaClientsConfigurationBuilder AddProducer(Action<KafkaProducerConfigurationBuilder> configurationBuilderAction) => throw null;
    public KafkaClientsConfigurationBuilder AddProducer(string name, Action<KafkaProducerConfigurationBuilder> configurationBuilderAction) => throw null;
    public KafkaClientsConfigurationBuilder DisableApiVersionRequest() => throw null;
    public KafkaClientsConfigurationBuilder DisableMetricsPush() => throw null;
    public KafkaClientsConfigurationBuilder DisableSaslOauthbearerUnsecureJwt() => throw null;
    public KafkaClientsConfigurationBuilder DisableSocketKeepalive() => throw null;
    public KafkaClientsConfigurationBuilder DisableSocketNagle() => throw null;
    public KafkaClientsConfigurationBuilder DisableSparseTopicMetadataRefresh() => throw null;
    public KafkaClientsConfigurationBuilder DisableSslCertificateVerification() => throw null;
    public KafkaClientsConfigurationBuilder EnableApiVersionRequest() => throw null;
    public KafkaClientsConfigurationBuilder EnableMetricsPush() => throw null;
    public KafkaClientsConfigurationBuilder EnableSaslOauthbearerUnsecureJwt() => throw null;
    public KafkaClientsConfigurationBuilder EnableSocketKeepalive() => throw null;
    public KafkaClientsConfigurationBuilder EnableSocketNagle() => throw null;
    public KafkaClientsConfigurationBuilder EnableSparseTopicMetadataRefresh() => throw null;
    public KafkaClientsConfigurationBuilder EnableSslCertificateVerification() => throw null;
    public KafkaClientsConfigurationBuilder WithAcks(global::Confluent.Kafka.Acks? acks) => throw null;
    public KafkaClientsConfigurationBuilder WithApiVersionFallbackMs(int? apiVersionFallbackMs) => throw null;
    public KafkaClientsConfigurationBuilder WithApiVersionRequestTimeoutMs(int? apiVersionRequestTimeoutMs) => throw null;
    public KafkaClientsConfigurationBuilder WithBootstrapServers(string bootstrapServers) => throw null;
    public KafkaClientsConfigurationBuilder WithBrokerAddressFamily(global::Confluent.Kafka.BrokerAddressFamily? brokerAddressFamily) => throw null;
    public KafkaClientsConfigurationBuilder WithBrokerAddressTtl(int? brokerAddressTtl) => throw null;
    public KafkaClientsConfigurationBuilder WithBrokerVersionFallback(string brokerVersionFallback) => throw null;
    public KafkaClientsConfigurationBuilder WithCancellationDelayMaxMs(int cancellationDelayMaxMs) => throw null;
    public KafkaClientsConfigurationBuilder WithClientDnsLookup(global::Confluent.Kafka.ClientDnsLookup? clientDnsLookup) => throw null;
    public KafkaClientsConfigurationBuilder WithClientId(string clientId) => throw null;
    public KafkaClientsConfigurationBuilder WithClientRack(string clientRack) => throw null;
    public KafkaClientsConfigurationBuilder WithConnectionsMaxIdleMs(int? connectionsMaxIdleMs) => throw null;
    public KafkaClientsConfigurationBuilder WithDebug(string debug) => throw null;
    public KafkaClientsConfigurationBuilder WithHttpsCaLocation(string httpsCaLocation) => throw null;
    public KafkaClientsConfigurationBuilder WithHttpsCaPem(string httpsCaPem) => throw null;
    public KafkaClientsConfigurationBuilder WithMaxInFlight(int? maxInFlight) => throw null;
    public KafkaClientsConfigurationBuilder WithMessageCopyMaxBytes(int? messageCopyMaxBytes) => throw null;
    public KafkaClientsConfigurationBuilder WithMessageMaxBytes(int? messageMaxBytes) => throw null;
    public KafkaClientsConfigurationBuilder WithMetadataMaxAgeMs(int? metadataMaxAgeMs) => throw null;
    public KafkaClientsConfigurationBuilder WithMetadataRecoveryRebootstrapTriggerMs(int? metadataRecoveryRebootstrapTriggerMs) => throw null;
    public KafkaClientsConfigurationBuilder WithMetadataRecoveryStrategy(global::Confluent.Kafka.MetadataRecoveryStrategy? metadataRecoveryStrategy) => throw null;
    public KafkaClientsConfigurationBuilder WithPluginLibraryPaths(string pluginLibraryPaths) => throw null;
    public KafkaClientsConfigurationBuilder WithReceiveMessageMaxBytes(int? receiveMessageMaxBytes) => throw null;
    public KafkaClientsConfigurationBuilder WithReconnectBackoffMaxMs(int? reconnectBackoffMaxMs) => throw null;
    public KafkaClientsConfigurationBuilder WithReconnectBackoffMs(int? reconnectBackoffMs) => throw null;
    public KafkaClientsConfigurationBuilder WithRetryBackoffMaxMs(int? retryBackoffMaxMs) => throw null;
    public KafkaClientsConfigurationBuilder WithRetryBackoffMs(int? retryBackoffMs) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslKerberosKeytab(string saslKerberosKeytab) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslKerberosKinitCmd(string saslKerberosKinitCmd) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslKerberosMinTimeBeforeRelogin(int? saslKerberosMinTimeBeforeRelogin) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslKerberosPrincipal(string saslKerberosPrincipal) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslKerberosServiceName(string saslKerberosServiceName) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslMechanism(global::Confluent.Kafka.SaslMechanism? saslMechanism) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionAlgorithm(global::Confluent.Kafka.SaslOauthbearerAssertionAlgorithm? saslOauthbearerAssertionAlgorithm) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionClaimAud(string saslOauthbearerAssertionClaimAud) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionClaimExpSeconds(int? saslOauthbearerAssertionClaimExpSeconds) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionClaimIss(string saslOauthbearerAssertionClaimIss) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionClaimJtiInclude(bool? saslOauthbearerAssertionClaimJtiInclude) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionClaimNbfSeconds(int? saslOauthbearerAssertionClaimNbfSeconds) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionClaimSub(string saslOauthbearerAssertionClaimSub) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionFile(string saslOauthbearerAssertionFile) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionJwtTemplateFile(string saslOauthbearerAssertionJwtTemplateFile) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionPrivateKeyFile(string saslOauthbearerAssertionPrivateKeyFile) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionPrivateKeyPassphrase(string saslOauthbearerAssertionPrivateKeyPassphrase) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerAssertionPrivateKeyPem(string saslOauthbearerAssertionPrivateKeyPem) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerClientId(string saslOauthbearerClientId) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerClientSecret(string saslOauthbearerClientSecret) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerConfig(string saslOauthbearerConfig) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerExtensions(string saslOauthbearerExtensions) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerGrantType(global::Confluent.Kafka.SaslOauthbearerGrantType? saslOauthbearerGrantType) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerMetadataAuthenticationType(global::Confluent.Kafka.SaslOauthbearerMetadataAuthenticationType? saslOauthbearerMetadataAuthenticationType) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerMethod(global::Confluent.Kafka.SaslOauthbearerMethod? saslOauthbearerMethod) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerScope(string saslOauthbearerScope) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerSubClaimName(string saslOauthbearerSubClaimName) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslOauthbearerTokenEndpointUrl(string saslOauthbearerTokenEndpointUrl) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslPassword(string saslPassword) => throw null;
    public KafkaClientsConfigurationBuilder WithSaslUsername(string saslUsername) => throw null;
    public KafkaClientsConfigurationBuilder WithSecurityProtocol(global::Confluent.Kafka.SecurityProtocol? securityProtocol) => throw null;
    public KafkaClientsConfigurationBuilder WithSocketConnectionSetupTimeoutMs(int? socketConnectionSetupTimeoutMs) => throw null;
    public KafkaClientsConfigurationBuilder WithSocketMaxFails(int? socketMaxFails) => throw null;
    public KafkaClientsConfigurationBuilder WithSocketReceiveBufferBytes(int? socketReceiveBufferBytes) => throw null;
    public KafkaClientsConfigurationBuilder WithSocketSendBufferBytes(int? socketSendBufferBytes) => throw null;
    public KafkaClientsConfigurationBuilder WithSocketTimeoutMs(int? socketTimeoutMs) => throw null;
    public KafkaClientsConfigurationBuilder WithSslCaCertificateStores(string sslCaCertificateStores) => throw null;
    public KafkaClientsConfigurationBuilder WithSslCaLocation(string sslCaLocation) => throw null;
    public KafkaClientsConfigurationBuilder WithSslCaPem(string sslCaPem) => throw null;
    public KafkaClientsConfigurationBuilder WithSslCertificateLocation(string sslCertificateLocation) => throw null;
    public KafkaClientsConfigurationBuilder WithSslCertificatePem(string sslCertificatePem) => throw null;
    public KafkaClientsConfigurationBuilder WithSslCipherSuites(string sslCipherSuites) => throw null;
    public KafkaClientsConfigurationBuilder WithSslCrlLocation(string sslCrlLocation) => throw null;
    public KafkaClientsConfigurationBuilder WithSslCurvesList(string sslCurvesList) => throw null;
    public KafkaClientsConfigurationBuilder WithSslEndpointIdentificationAlgorithm(global::Confluent.Kafka.SslEndpointIdentificationAlgorithm? sslEndpointIdentificationAlgorithm) => throw null;
    public KafkaClientsConfigurationBuilder WithSslEngineId(string sslEngineId) => throw null;
    public KafkaClientsConfigurationBuilder WithSslEngineLocation(string sslEngineLocation) => throw null;
    public KafkaClientsConfigurationBuilder WithSslKeyLocation(string sslKeyLocation) => throw null;
    public KafkaClientsConfigurationBuilder WithSslKeyPassword(string sslKeyPassword) => throw null;
    public KafkaClientsConfigurationBuilder WithSslKeyPem(string sslKeyPem) => throw null;
    public KafkaClientsConfigurationBuilder WithSslKeystoreLocation(string sslKeystoreLocation) => throw null;
    public KafkaClientsConfigurationBuilder WithSslKeystorePassword(string sslKeystorePassword) => throw null;
    public KafkaClientsConfigurationBuilder WithSslProviders(string sslProviders) => throw null;
    public KafkaClientsConfigurationBuilder WithSslSigalgsList(string sslSigalgsList) => throw null;
    public KafkaClientsConfigurationBuilder WithStatisticsIntervalMs(int? statisticsIntervalMs) => throw null;
    public KafkaClientsConfigurationBuilder WithTopicBlacklist(string topicBlacklist) => throw null;
    public KafkaClientsConfigurationBuilder WithTopicMetadataPropagationMaxMs(int? topicMetadataPropagationMaxMs) => throw null;
    public KafkaClientsConfigurationBuilder WithTopicMetadataRefreshFastIntervalMs(int? topicMetadataRefreshFastIntervalMs) => throw null;
    public KafkaClientsConfigurationBuilder WithTopicMetadataRefreshIntervalMs(int? topicMetadataRefreshIntervalMs) => throw null;
}

public sealed class KafkaConsumerConfiguration : KafkaClientConfiguration<global::Confluent.Kafka.ConsumerConfig>, IEquatable<KafkaConsumerConfiguration>
{
    public KafkaConsumerConfiguration() => throw null;
    public int? AutoCommitIntervalMs { get; init; }
    public global::Confluent.Kafka.AutoOffsetReset? AutoOffsetReset { get; init; }
    public int BackpressureLimit { get; init; }
    public bool? CheckCrcs { get; init; }
    public int? CommitOffsetEach { get; init; }
    public bool CommitOffsets { get; init; }
    public string ConsumeResultFields { get; init; }
    public int? CoordinatorQueryIntervalMs { get; init; }
    public bool EnableAutoCommit { get; init; }
    public bool EnableAutoRecovery { get; init; }
    public bool? EnablePartitionEof { get; init; }
    protected override Type EqualityContract { get => throw null; }
    public int? FetchErrorBackoffMs { get; init; }
    public int? FetchMaxBytes { get; init; }
    public int? FetchMinBytes { get; init; }
    public int? FetchQueueBackoffMs { get; init; }
    public int? FetchWaitMaxMs { get; init; }
    public TimeSpan GetMetadataTimeout { get; init; }
    public string GroupId { get; init; }
    public string GroupInstanceId { get; init; }
    public global::Confluent.Kafka.GroupProtocol? GroupProtocol { get; init; }
    public string GroupProtocolType { get; init; }
    public string GroupRemoteAssignor { get; init; }
    public int? HeartbeatIntervalMs { get; init; }
    public global::Confluent.Kafka.IsolationLevel? IsolationLevel { get; init; }
    public int MaxDegreeOfParallelism { get; init; }
    public int? MaxPartitionFetchBytes { get; init; }
    public int? MaxPollIntervalMs { get; init; }
    public int? MaxPollRecords { get; init; }
    public global::Confluent.Kafka.PartitionAssignmentStrategy? PartitionAssignmentStrategy { get; init; }
    public TimeSpan PollingTimeout { get; init; }
    public bool ProcessPartitionsIndependently { get; init; }
    public int? QueuedMaxMessagesKbytes { get; init; }
    public int? QueuedMinMessages { get; init; }
    public bool SendOffsetsToTransaction { get; init; }
    public int? SessionTimeoutMs { get; init; }
    public string ShareAcknowledgementMode { get; init; }
    public TimeSpan? StallDetectionThreshold { get; init; }
    public sealed override bool Equals(KafkaClientConfiguration<global::Confluent.Kafka.ConsumerConfig> other) => throw null;
    public bool Equals(KafkaConsumerConfiguration other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override global::Confluent.Kafka.ConsumerConfig MapCore() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public override void Validate() => throw null;
    public static bool operator ==(KafkaConsumerConfiguration left, KafkaConsumerConfiguration right) => throw null;
    public static bool operator !=(KafkaConsumerConfiguration left, KafkaConsumerConfiguration right) => throw null;
}

public class KafkaConsumerConfigurationBuilder : KafkaClientConfigurationBuilder<KafkaConsumerConfiguration, global::Confluent.Kafka.ConsumerConfig, KafkaConsumerConfigurationBuilder>
{
    public KafkaConsumerConfigurationBuilder(IServiceProvider serviceProvider) => throw null;
    protected override KafkaConsumerConfigurationBuilder This { get => throw null; }
    public KafkaConsumerConfigurationBuilder AutoResetOffsetToEarliest() => throw null;
    public KafkaConsumerConfigurationBuilder AutoResetOffsetToLatest() => throw null;
    public KafkaConsumerConfiguration Build() => throw null;
    protected override KafkaConsumerConfiguration BuildCore() => throw null;
    public KafkaConsumerConfigurationBuilder CommitOffsetEach(int commitOffsetEach) => throw null;
    public KafkaConsumerConfigurationBuilder Consume(Action<KafkaConsumerEndpointConfigurationBuilder<object>> configurationBuilderAction) => throw null;
    public KafkaConsumerConfigurationBuilder Consume(string name, Action<KafkaConsumerEndpointConfigurationBuilder<object>> configurationBuilderAction) => throw null;
    public KafkaConsumerConfigurationBuilder Consume<TMessage>(Action<KafkaConsumerEndpointConfigurationBuilder<TMessage>> configurationBuilderAction) => throw null;
    public KafkaConsumerConfigurationBuilder Consume<TMessage>(string name, Action<KafkaConsumerEndpointConfigurationBuilder<TMessage>> configurationBuilderAction) => throw null;
    public KafkaConsumerConfigurationBuilder DisableAutoCommit() => throw null;
    public KafkaConsumerConfigurationBuilder DisableAutoOffsetReset() => throw null;
    public KafkaConsumerConfigurationBuilder DisableAutoRecovery() => throw null;
    public KafkaConsumerConfigurationBuilder DisableCheckCrcs() => throw null;
    public KafkaConsumerConfigurationBuilder DisableOffsetsCommit() => throw null;
    public KafkaConsumerConfigurationBuilder DisablePartitionEof() => throw null;
    public KafkaConsumerConfigurationBuilder DisableSendOffsetsToTransaction() => throw null;
    public KafkaConsumerConfigurationBuilder EnableAutoCommit() => throw null;
    public KafkaConsumerConfigurationBuilder EnableAutoRecovery() => throw null;
    public KafkaConsumerConfigurationBuilder EnableCheckCrcs() => throw null;
    public KafkaConsumerConfigurationBuilder EnableOffsetsCommit() => throw null;
    public KafkaConsumerConfigurationBuilder EnablePartitionEof() => throw null;
    public KafkaConsumerConfigurationBuilder LimitBackpressure(int backpressureLimit) => throw null;
    public KafkaConsumerConfigurationBuilder LimitParallelism(int maxDegreeOfParallelism) => throw null;
    public KafkaConsumerConfigurationBuilder ProcessAllPartitionsTogether() => throw null;
    public KafkaConsumerConfigurationBuilder ProcessPartitionsIndependently() => throw null;
    public KafkaConsumerConfigurationBuilder SendOffsetsToTransaction() => throw null;
    public KafkaConsumerConfigurationBuilder WithAutoCommitIntervalMs(int? autoCommitIntervalMs) => throw null;
    public KafkaConsumerConfigurationBuilder WithAutoOffsetReset(global::Confluent.Kafka.AutoOffsetReset? autoOffsetReset) => throw null;
    public KafkaConsumerConfigurationBuilder WithConsumeResultFields(string consumeResultFields) => throw null;
    public KafkaConsumerConfigurationBuilder WithCooperativeStickyPartitionAssignmentStrategy() => throw null;
    public KafkaConsumerConfigurationBuilder WithCoordinatorQueryIntervalMs(int? coordinatorQueryIntervalMs) => throw null;
    public KafkaConsumerConfigurationBuilder WithFetchErrorBackoffMs(int? fetchErrorBackoffMs) => throw null;
    public KafkaConsumerConfigurationBuilder WithFetchMaxBytes(int? fetchMaxBytes) => throw null;
    public KafkaConsumerConfigurationBuilder WithFetchMinBytes(int? fetchMinBytes) => throw null;
    public KafkaConsumerConfigurationBuilder WithFetchQueueBackoffMs(int? fetchQueueBackoffMs) => throw null;
    public KafkaConsumerConfigurationBuilder WithFetchWaitMaxMs(int? fetchWaitMaxMs) => throw null;
    public KafkaConsumerConfigurationBuilder WithGetMetadataTimeout(TimeSpan? getMetadataTimeout) => throw null;
    public KafkaConsumerConfigurationBuilder WithGroupId(string groupId) => throw null;
    public KafkaConsumerConfigurationBuilder WithGroupInstanceId(string groupInstanceId) => throw null;
    public KafkaConsumerConfigurationBuilder WithGroupProtocol(global::Confluent.Kafka.GroupProtocol? groupProtocol) => throw null;
    public KafkaConsumerConfigurationBuilder WithGroupProtocolType(string groupProtocolType) => throw null;
    public KafkaConsumerConfigurationBuilder WithGroupRemoteAssignor(string groupRemoteAssignor) => throw null;
    public KafkaConsumerConfigurationBuilder WithHeartbeatIntervalMs(int? heartbeatIntervalMs) => throw null;
    public KafkaConsumerConfigurationBuilder WithIsolationLevel(global::Confluent.Kafka.IsolationLevel? isolationLevel) => throw null;
    public KafkaConsumerConfigurationBuilder WithMaxPartitionFetchBytes(int? maxPartitionFetchBytes) => throw null;
    public KafkaConsumerConfigurationBuilder WithMaxPollIntervalMs(int? maxPollIntervalMs) => throw null;
    public KafkaConsumerConfigurationBuilder WithMaxPollRecords(int? maxPollRecords) => throw null;
    public KafkaConsumerConfigurationBuilder WithPartitionAssignmentStrategy(global::Confluent.Kafka.PartitionAssignmentStrategy? partitionAssignmentStrategy) => throw null;
    public KafkaConsumerConfigurationBuilder WithPollingTimeout(TimeSpan pollingTimeout) => throw null;
    public KafkaConsumerConfigurationBuilder WithQueuedMaxMessagesKbytes(int? queuedMaxMessagesKbytes) => throw null;
    public KafkaConsumerConfigurationBuilder WithQueuedMinMessages(int? queuedMinMessages) => throw null;
    public KafkaConsumerConfigurationBuilder WithRangePartitionAssignmentStrategy() => throw null;
    public KafkaConsumerConfigurationBuilder WithRoundRobinPartitionAssignmentStrategy() => throw null;
    public KafkaConsumerConfigurationBuilder WithSessionTimeoutMs(int? sessionTimeoutMs) => throw null;
    public KafkaConsumerConfigurationBuilder WithShareAcknowledgementMode(string shareAcknowledgementMode) => throw null;
    public KafkaConsumerConfigurationBuilder WithStallDetectionThreshold(TimeSpan? stallDetectionThreshold) => throw null;
}

public sealed class KafkaConsumerEndpointConfiguration : ConsumerEndpointConfiguration, IEquatable<KafkaConsumerEndpointConfiguration>
{
    public KafkaConsumerEndpointConfiguration() => throw null;
    protected override Type EqualityContract { get => throw null; }
    public Func<IReadOnlyCollection<global::Confluent.Kafka.TopicPartition>, ValueTask<IEnumerable<global::Confluent.Kafka.TopicPartitionOffset>>> PartitionOffsetsProvider { get; init; }
    public sealed override bool Equals(ConsumerEndpointConfiguration other) => throw null;
    public bool Equals(KafkaConsumerEndpointConfiguration other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    protected override void ValidateCore() => throw null;
    public static bool operator ==(KafkaConsumerEndpointConfiguration left, KafkaConsumerEndpointConfiguration right) => throw null;
    public static bool operator !=(KafkaConsumerEndpointConfiguration left, KafkaConsumerEndpointConfiguration right) => throw null;
}

public class KafkaConsumerEndpointConfigurationBuilder<TMessage> : ConsumerEndpointConfigurationBuilder<TMessage, KafkaConsumerEndpointConfiguration, KafkaConsumerEndpointConfigurationBuilder<TMessage>>
{
    public KafkaConsumerEndpointConfigurationBuilder(IServiceProvider serviceProvider, string friendlyName = null) : base(default(IServiceProvider), default(string)) => throw null;
    protected override KafkaConsumerEndpointConfigurationBuilder<TMessage> This { get => throw null; }
    public KafkaConsumerEndpointConfigurationBuilder<TMessage> ConsumeFrom(IEnumerable<string> topics, Func<IReadOnlyCollection<global::Confluent.Kafka.TopicPartition>, IEnumerable<global::Confluent.Kafka.TopicPartitionOffset>> partitionOffsetsProvider) => throw null;
    public KafkaConsumerEndpointConfigurationBuilder<TMessage> ConsumeFrom(IEnumerable<string> topics, Func<IReadOnlyCollection<global::Confluent.Kafka.TopicPartition>, ValueTask<IEnumerable<global::Confluent.Kafka.TopicPartitionOffset>>> partitionOffsetsProvider) => throw null;
    public KafkaConsumerEndpointConfigurationBuilder<TMessage> ConsumeFrom(params global::Confluent.Kafka.TopicPartitionOffset[] topicPartitionOffsets) => throw null;
    public KafkaConsumerEndpointConfigurationBuilder<TMessage> ConsumeFrom(params global::Confluent.Kafka.TopicPartition[] topicPartitions) => throw null;
    public KafkaConsumerEndpointConfigurationBuilder<TMessage> ConsumeFrom(params string[] topics) => throw null;
    public KafkaConsumerEndpointConfigurationBuilder<TMessage> ConsumeFrom(string topic) => throw null;
    public KafkaConsumerEndpointConfigurationBuilder<TMessage> ConsumeFrom(string topic, Func<IReadOnlyCollection<global::Confluent.Kafka.TopicPartition>, IEnumerable<global::Confluent.Kafka.TopicPartition>> partitionsProvider) => throw null;
    public KafkaConsumerEndpointConfigurationBuilder<TMessage> ConsumeFrom(string topic, Func<IReadOnlyCollection<global::Confluent.Kafka.TopicPartition>, IEnumerable<global::Confluent.Kafka.TopicPartitionOffset>> partitionOffsetsProvider) => throw null;
    public KafkaConsumerEndpointConfigurationBuilder<TMessage> ConsumeFrom(string topic, params int[] partitions) => throw null;
    public KafkaConsumerEndpointConfigurationBuilder<TMessage> ConsumeFrom(string[] topics, Func<IReadOnlyCollection<global::Confluent.Kafka.TopicPartition>, IEnumerable<global::Confluent.Kafka.TopicPartition>> partitionsProvider) => throw null;
    protected override KafkaConsumerEndpointConfiguration CreateConfiguration() => throw null;
}

public sealed class KafkaProducerConfiguration : KafkaClientConfiguration<global::Confluent.Kafka.ProducerConfig>, IEquatable<KafkaProducerConfiguration>
{
    public KafkaProducerConfiguration() => throw null;
    public bool AreDeliveryReportsEnabled { get; }
    public int? BatchNumMessages { get; init; }
    public int? BatchSize { get; init; }
    public int? CompressionLevel { get; init; }
    public global::Confluent.Kafka.CompressionType? CompressionType { get; init; }
    public bool DisposeOnException { get; init; }
    public bool? EnableDeliveryReports { get; init; }
    public bool? EnableGaplessGuarantee { get; init; }
    public bool? EnableIdempotence { get; init; }
    protected override Type EqualityContract { get => throw null; }
    public TimeSpan FlushTimeout { get; init; }
    public double? LingerMs { get; init; }
    public int? MessageSendMaxRetries { get; init; }
    public int? MessageTimeoutMs { get; init; }
    public global::Confluent.Kafka.Partitioner? Partitioner { get; init; }
    public int? QueueBufferingBackpressureThreshold { get; init; }
    public int? QueueBufferingMaxKbytes { get; init; }
    public int? QueueBufferingMaxMessages { get; init; }
    public int? RequestTimeoutMs { get; init; }
    public TimeSpan SendOffsetToTransactionTimeout { get; init; }
    public int? StickyPartitioningLingerMs { get; init; }
    public bool ThrowIfNotAcknowledged { get; init; }
    public TimeSpan TransactionAbortTimeout { get; init; }
    public TimeSpan TransactionCommitTimeout { get; init; }
    public int? TransactionTimeoutMs { get; init; }
    public string TransactionalId { get; init; }
    public TimeSpan TransactionsInitTimeout { get; init; }
    public sealed override bool Equals(KafkaClientConfiguration<global::Confluent.Kafka.ProducerConfig> other) => throw null;
    public bool Equals(KafkaProducerConfiguration other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override global::Confluent.Kafka.ProducerConfig MapCore() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public override void Validate() => throw null;
    public static bool operator ==(KafkaProducerConfiguration left, KafkaProducerConfiguration right) => throw null;
    public static bool operator !=(KafkaProducerConfiguration left, KafkaProducerConfiguration right) => throw null;
}

public class KafkaProducerConfigurationBuilder : KafkaClientConfigurationBuilder<KafkaProducerConfiguration, global::Confluent.Kafka.ProducerConfig, KafkaProducerConfigurationBuilder>
{
    public KafkaProducerConfigurationBuilder(IServiceProvider serviceProvider) => throw null;
    protected override KafkaProducerConfigurationBuilder This { get => throw null; }
    public KafkaProducerConfiguration Build() => throw null;
    protected override KafkaProducerConfiguration BuildCore() => throw null;
    public KafkaProducerConfigurationBuilder DisableDeliveryReports() => throw null;
    public KafkaProducerConfigurationBuilder DisableDisposeOnException() => throw null;
    public KafkaProducerConfigurationBuilder DisableGaplessGuarantee() => throw null;
    public KafkaProducerConfigurationBuilder DisableIdempotence() => throw null;
    public KafkaProducerConfigurationBuilder DisableTransactions() => throw null;
    public KafkaProducerConfigurationBuilder DisposeOnException() => throw null;
    public KafkaProducerConfigurationBuilder EnableDeliveryReports() => throw null;
    public KafkaProducerConfigurationBuilder EnableGaplessGuarantee() => throw null;
    public KafkaProducerConfigurationBuilder EnableIdempotence() => throw null;
    public KafkaProducerConfigurationBuilder EnableTransactions(string transactionalId) => throw null;
    public KafkaProducerConfigurationBuilder IgnoreIfNotAcknowledged() => throw null;
    public KafkaProducerConfigurationBuilder Produce(Action<KafkaProducerEndpointConfigurationBuilder<object>> configurationBuilderAction) => throw null;
    public KafkaProducerConfigurationBuilder Produce(string name, Action<KafkaProducerEndpointConfigurationBuilder<object>> configurationBuilderAction) => throw null;
    public KafkaProducerConfigurationBuilder Produce<TMessage>(Action<KafkaProducerEndpointConfigurationBuilder<TMessage>> configurationBuilderAction) where TMessage : class => throw null;
    public KafkaProducerConfigurationBuilder Produce<TMessage>(string name, Action<KafkaProducerEndpointConfigurationBuilder<TMessage>> configurationBuilderAction) where TMessage : class => throw null;
    public KafkaProducerConfigurationBuilder ThrowIfNotAcknowledged() => throw null;
    public KafkaProducerConfigurationBuilder WithBatchNumMessages(int? batchNumMessages) => throw null;
    public KafkaProducerConfigurationBuilder WithBatchSize(int? batchSize) => throw null;
    public KafkaProducerConfigurationBuilder WithCompressionLevel(int? compressionLevel) => throw null;
    public KafkaProducerConfigurationBuilder WithCompressionType(global::Confluent.Kafka.CompressionType? compressionType) => throw null;
    public KafkaProducerConfigurationBuilder WithFlushTimeout(TimeSpan timeout) => throw null;
    public KafkaProducerConfigurationBuilder WithLingerMs(double? lingerMs) => throw null;
    public KafkaProducerConfigurationBuilder WithMessageSendMaxRetries(int? messageSendMaxRetries) => throw null;
    public KafkaProducerConfigurationBuilder WithMessageTimeoutMs(int? messageTimeoutMs) => throw null;
    public KafkaProducerConfigurationBuilder WithPartitioner(global::Confluent.Kafka.Partitioner? partitioner) => throw null;
    public KafkaProducerConfigurationBuilder WithQueueBufferingBackpressureThreshold(int? queueBufferingBackpressureThreshold) => throw null;
    public KafkaProducerConfigurationBuilder WithQueueBufferingMaxKbytes(int? queueBufferingMaxKbytes) => throw null;
    public KafkaProducerConfigurationBuilder WithQueueBufferingMaxMessages(int? queueBufferingMaxMessages) => throw null;
    public KafkaProducerConfigurationBuilder WithRequestTimeoutMs(int? requestTimeoutMs) => throw null;
    public KafkaProducerConfigurationBuilder WithSendOffsetToTransactionTimeout(TimeSpan timeout) => throw null;
    public KafkaProducerConfigurationBuilder WithStickyPartitioningLingerMs(int? stickyPartitioningLingerMs) => throw null;
    public KafkaProducerConfigurationBuilder WithTransactionAbortTimeout(TimeSpan timeout) => throw null;
    public KafkaProducerConfigurationBuilder WithTransactionCommitTimeout(TimeSpan timeout) => throw null;
    public KafkaProducerConfigurationBuilder WithTransactionTimeoutMs(int? transactionTimeoutMs) => throw null;
    public KafkaProducerConfigurationBuilder WithTransactionsInitTimeout(TimeSpan timeout) => throw null;
}

public sealed class KafkaProducerEndpointConfiguration : ProducerEndpointConfiguration<KafkaProducerEndpoint>, IEquatable<KafkaProducerEndpointConfiguration>
{
    public KafkaProducerEndpointConfiguration() => throw null;
    protected override Type EqualityContract { get => throw null; }
    public bool Equals(KafkaProducerEndpointConfiguration other) => throw null;
    public sealed override bool Equals(ProducerEndpointConfiguration<KafkaProducerEndpoint> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(KafkaProducerEndpointConfiguration left, KafkaProducerEndpointConfiguration right) => throw null;
    public static bool operator !=(KafkaProducerEndpointConfiguration left, KafkaProducerEndpointConfiguration right) => throw null;
}

public sealed class KafkaProducerEndpointConfigurationBuilder<TMessage> : ProducerEndpointConfigurationBuilder<TMessage, KafkaProducerEndpointConfiguration, KafkaProducerEndpoint, KafkaProducerEndpointConfigurationBuilder<TMessage>> where TMessage : class
{
    public KafkaProducerEndpointConfigurationBuilder(IServiceProvider serviceProvider, string friendlyName = null) : base(default(IServiceProvider), default(string)) => throw null;
    protected override KafkaProducerEndpointConfigurationBuilder<TMessage> This { get => throw null; }
    protected override KafkaProducerEndpointConfiguration CreateConfiguration() => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceTo(global::Confluent.Kafka.TopicPartition topicPartition) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceTo(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, global::Confluent.Kafka.TopicPartition> topicPartitionFunction) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceTo(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, string> topicFunction, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, int> partitionFunction = null) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceTo(Func<TMessage, global::Confluent.Kafka.TopicPartition> topicPartitionFunction) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceTo(Func<TMessage, string> topicFunction, Func<TMessage, int> partitionFunction = null) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceTo(string topic, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, int> partitionFunction) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceTo(string topicFormatString, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, string[]> topicArgumentsFunction, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, int> partitionFunction = null) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceTo(string topic, Func<TMessage, int> partitionFunction) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceTo(string topicFormatString, Func<TMessage, string[]> topicArgumentsFunction, Func<TMessage, int> partitionFunction = null) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceTo(string topic, int? partition = null) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> ProduceToDynamicTopic() => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> SetKafkaKey(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, object> valueProvider) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> SetKafkaKey(Func<TMessage, object> valueProvider) => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> SetKafkaKey<TMessageChildType>(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessageChildType>, object> valueProvider) where TMessageChildType : TMessage => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> SetKafkaKey<TMessageChildType>(Func<TMessageChildType, object> valueProvider) where TMessageChildType : TMessage => throw null;
    public KafkaProducerEndpointConfigurationBuilder<TMessage> UseEndpointResolver<TResolver>() where TResolver : global::Silverback.Messaging.Producing.EndpointResolvers.IKafkaProducerEndpointResolver<TMessage> => throw null;
}

// Versions 3 and 4, which set endpoints up by other builders.
public interface IKafkaEndpointsConfigurationBuilder : global::Silverback.Messaging.Configuration.IEndpointsConfigurationBuilder
{
    IKafkaEndpointsConfigurationBuilder AddInbound(Action<IKafkaConsumerEndpointBuilder> endpointBuilderAction, int consumersCount = 1);
    IKafkaEndpointsConfigurationBuilder AddInbound(Type messageType, Action<IKafkaConsumerEndpointBuilder> endpointBuilderAction, int consumersCount = 1);
    IKafkaEndpointsConfigurationBuilder AddInbound<TMessage>(Action<IKafkaConsumerEndpointBuilder> endpointBuilderAction, int consumersCount = 1);
    IKafkaEndpointsConfigurationBuilder AddOutbound(Type messageType, Action<IKafkaProducerEndpointBuilder> endpointBuilderAction, bool preloadProducers = true);
    IKafkaEndpointsConfigurationBuilder AddOutbound(Type messageType, global::Silverback.Messaging.Outbound.Routing.DictionaryOutboundRouter<object, KafkaProducerEndpoint>.RouterFunction routerFunction, IReadOnlyDictionary<string, Action<IKafkaProducerEndpointBuilder>> endpointBuilderActions, bool preloadProducers = true);
    IKafkaEndpointsConfigurationBuilder AddOutbound(Type messageType, global::Silverback.Messaging.Outbound.Routing.DictionaryOutboundRouter<object, KafkaProducerEndpoint>.SingleEndpointRouterFunction routerFunction, IReadOnlyDictionary<string, Action<IKafkaProducerEndpointBuilder>> endpointBuilderActions, bool preloadProducers = true);
    IKafkaEndpointsConfigurationBuilder AddOutbound<TMessage>(Action<IKafkaProducerEndpointBuilder> endpointBuilderAction, bool preloadProducers = true);
    IKafkaEndpointsConfigurationBuilder AddOutbound<TMessage>(global::Silverback.Messaging.Outbound.Routing.DictionaryOutboundRouter<TMessage, KafkaProducerEndpoint>.RouterFunction routerFunction, IReadOnlyDictionary<string, Action<IKafkaProducerEndpointBuilder>> endpointBuilderActions, bool preloadProducers = true);
    IKafkaEndpointsConfigurationBuilder AddOutbound<TMessage>(global::Silverback.Messaging.Outbound.Routing.DictionaryOutboundRouter<TMessage, KafkaProducerEndpoint>.SingleEndpointRouterFunction routerFunction, IReadOnlyDictionary<string, Action<IKafkaProducerEndpointBuilder>> endpointBuilderActions, bool preloadProducers = true);
    IKafkaEndpointsConfigurationBuilder Configure(Action<KafkaClientConfig> configAction);
}

public interface IKafkaConsumerEndpointBuilder : global::Silverback.Messaging.Configuration.IConsumerEndpointBuilder<IKafkaConsumerEndpointBuilder>
{
    IKafkaConsumerEndpointBuilder Configure(Action<KafkaConsumerConfig> configAction);
    IKafkaConsumerEndpointBuilder ConsumeFrom(params string[] topicNames);
    IKafkaConsumerEndpointBuilder ConsumeFrom(params global::Confluent.Kafka.TopicPartition[] topicPartitions);
    IKafkaConsumerEndpointBuilder ConsumeFrom(params global::Confluent.Kafka.TopicPartitionOffset[] topicPartitions);
    IKafkaConsumerEndpointBuilder ConsumeFrom(string topicName, Func<IReadOnlyCollection<global::Confluent.Kafka.TopicPartition>, IEnumerable<global::Confluent.Kafka.TopicPartition>> topicPartitionsResolver);
    IKafkaConsumerEndpointBuilder ConsumeFrom(string topicName, Func<IReadOnlyCollection<global::Confluent.Kafka.TopicPartition>, IEnumerable<global::Confluent.Kafka.TopicPartitionOffset>> topicPartitionsResolver);
    IKafkaConsumerEndpointBuilder ConsumeFrom(string[] topicNames, Func<IReadOnlyCollection<global::Confluent.Kafka.TopicPartition>, IEnumerable<global::Confluent.Kafka.TopicPartition>> topicPartitionsResolver);
    IKafkaConsumerEndpointBuilder ConsumeFrom(string[] topicNames, Func<IReadOnlyCollection<global::Confluent.Kafka.TopicPartition>, IEnumerable<global::Confluent.Kafka.TopicPartitionOffset>> topicPartitionsResolver);
    IKafkaConsumerEndpointBuilder LimitBackpressure(int backpressureLimit);
    IKafkaConsumerEndpointBuilder LimitParallelism(int maxDegreeOfParallelism);
    IKafkaConsumerEndpointBuilder ProcessAllPartitionsTogether();
    IKafkaConsumerEndpointBuilder ProcessPartitionsIndependently();
}

public interface IKafkaProducerEndpointBuilder : global::Silverback.Messaging.Configuration.IProducerEndpointBuilder<IKafkaProducerEndpointBuilder>
{
    IKafkaProducerEndpointBuilder Configure(Action<KafkaProducerConfig> configAction);
    IKafkaProducerEndpointBuilder ProduceTo(string topicName, int? partition = null);
    IKafkaProducerEndpointBuilder ProduceTo(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope, string> topicNameFunction, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope, int> partitionFunction = null);
    IKafkaProducerEndpointBuilder ProduceTo(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope, IServiceProvider, string> topicNameFunction, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope, IServiceProvider, int> partitionFunction = null);
    IKafkaProducerEndpointBuilder ProduceTo(string topicNameFormatString, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope, string[]> topicNameArgumentsFunction, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope, int> partitionFunction = null);
    IKafkaProducerEndpointBuilder ProduceTo<TMessage>(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, string> topicNameFunction, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, int> partitionFunction = null) where TMessage : class;
    IKafkaProducerEndpointBuilder ProduceTo<TMessage>(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, IServiceProvider, string> topicNameFunction, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, IServiceProvider, int> partitionFunction = null) where TMessage : class;
    IKafkaProducerEndpointBuilder ProduceTo<TMessage>(string topicNameFormatString, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, string[]> topicNameArgumentsFunction, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, int> partitionFunction = null) where TMessage : class;
    IKafkaProducerEndpointBuilder UseEndpointNameResolver<TResolver>();
    IKafkaProducerEndpointBuilder WithKafkaKey<TMessage>(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, object> valueProvider) where TMessage : class;
}

public class KafkaClientConfig : global::Confluent.Kafka.ClientConfig
{
    public KafkaClientConfig() => throw null;
}

public sealed class KafkaConsumerConfig : global::Confluent.Kafka.ConsumerConfig
{
    public KafkaConsumerConfig() => throw null;
    public int CommitOffsetEach { get; set; }
    public bool EnableAutoRecovery { get; set; }
}

public sealed class KafkaProducerConfig : global::Confluent.Kafka.ProducerConfig
{
    public KafkaProducerConfig() => throw null;
    public bool ThrowIfNotAcknowledged { get; set; }
}
