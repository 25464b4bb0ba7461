using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Configuration.Kafka.SchemaRegistry;

public sealed class KafkaSchemaRegistryConfiguration : global::Silverback.Configuration.IValidatableSettings, IEquatable<KafkaSchemaRegistryConfiguration>
{
    public KafkaSchemaRegistryConfiguration() => throw null;
    public global::Confluent.SchemaRegistry.AuthCredentialsSource? BasicAuthCredentialsSource { get; init; }
    public string BasicAuthUserInfo { get; init; }
    public bool? EnableSslCertificateVerification { get; init; }
    public int? LatestCacheTtlSecs { get; init; }
    public int? MaxCachedSchemas { get; init; }
    public int? MaxRetries { get; init; }
    public int? RequestTimeoutMs { get; init; }
    public int? RetriesMaxWaitMs { get; init; }
    public int? RetriesWaitMs { get; init; }
    public string SslCaLocation { get; init; }
    public string SslKeystoreLocation { get; init; }
    public string SslKeystorePassword { get; init; }
    public string Url { get; init; }
    public bool Equals(KafkaSchemaRegistryConfiguration other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public void Validate() => throw null;
    public static bool operator ==(KafkaSchemaRegistryConfiguration left, KafkaSchemaRegistryConfiguration right) => throw null;
    public static bool operator !=(KafkaSchemaRegistryConfiguration left, KafkaSchemaRegistryConfiguration right) => throw null;
}

public class KafkaSchemaRegistryConfigurationBuilder
{
    public KafkaSchemaRegistryConfigurationBuilder() => throw null;
    public KafkaSchemaRegistryConfiguration Build() => throw null;
    public KafkaSchemaRegistryConfigurationBuilder DisableSslCertificateVerification() => throw null;
    public KafkaSchemaRegistryConfigurationBuilder EnableSslCertificateVerification() => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithBasicAuthCredentialsSource(global::Confluent.SchemaRegistry.AuthCredentialsSource? basicAuthCredentialsSource) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithBasicAuthUserInfo(string basicAuthUserInfo) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithLatestCacheTtlSecs(int? latestCacheTtlSecs) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithMaxCachedSchemas(int? maxCachedSchemas) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithMaxRetries(int? maxRetries) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithRequestTimeoutMs(int? requestTimeoutMs) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithRetriesMaxWaitMs(int? retriesMaxWaitMs) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithRetriesWaitMs(int? retriesWaitMs) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithSslCaLocation(string sslCaLocation) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithSslKeystoreLocation(string sslKeystoreLocation) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithSslKeystorePassword(string sslKeystorePassword) => throw null;
    public KafkaSchemaRegistryConfigurationBuilder WithUrl(string url) => throw null;
}
