using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Azure.Functions.Worker;

public enum BrokerAuthenticationMode
{
    NotSet = -1,
    Gssapi = 0,
    Plain = 1,
    ScramSha256 = 2,
    ScramSha512 = 3,
    OAuthBearer = 4,
}

public enum BrokerProtocol
{
    NotSet = -1,
    Plaintext = 0,
    Ssl = 1,
    SaslPlaintext = 2,
    SaslSsl = 3,
}

public class KafkaHeader
{
    public KafkaHeader() => throw null;
    public string Key { get; set; }
    public byte[] Value { get; set; }
    public string GetValueAsString() => throw null;
}

public enum KafkaMessageKeyType
{
    Int = 0,
    Long = 1,
    String = 2,
    Binary = 3,
}

public sealed class KafkaOutputAttribute : global::Microsoft.Azure.Functions.Worker.Extensions.Abstractions.OutputBindingAttribute
{
    public KafkaOutputAttribute(string brokerList, string topic) => throw null;
    public BrokerAuthenticationMode AuthenticationMode { get; set; }
    public string AvroSchema { get; set; }
    public int BatchSize { get; set; }
    public string BrokerList { get; set; }
    public bool EnableIdempotence { get; set; }
    public string KeyAvroSchema { get; set; }
    public KafkaMessageKeyType KeyDataType { get; set; }
    public int LingerMs { get; set; }
    public int MaxMessageBytes { get; set; }
    public int MaxRetries { get; set; }
    public int MessageTimeoutMs { get; set; }
    public string OAuthBearerClientId { get; set; }
    public string OAuthBearerClientSecret { get; set; }
    public string OAuthBearerExtensions { get; set; }
    public OAuthBearerMethod OAuthBearerMethod { get; set; }
    public string OAuthBearerScope { get; set; }
    public string OAuthBearerTokenEndpointUrl { get; set; }
    public string Password { get; set; }
    public BrokerProtocol Protocol { get; set; }
    public int RequestTimeoutMs { get; set; }
    public string SchemaRegistryPassword { get; set; }
    public string SchemaRegistryUrl { get; set; }
    public string SchemaRegistryUsername { get; set; }
    public string SslCaLocation { get; set; }
    public string SslCaPEM { get; set; }
    public string SslCertificateLocation { get; set; }
    public string SslCertificatePEM { get; set; }
    public string SslCertificateandKeyPEM { get; set; }
    public string SslKeyLocation { get; set; }
    public string SslKeyPEM { get; set; }
    public string SslKeyPassword { get; set; }
    public string Topic { get => throw null; }
    public string Username { get; set; }
}

public class KafkaRecord
{
    public KafkaRecord() => throw null;
    public KafkaHeader[] Headers { get; set; }
    public byte[] Key { get; set; }
    public long Offset { get; set; }
    public int Partition { get; set; }
    public KafkaTimestamp Timestamp { get; set; }
    public string Topic { get; set; }
    public byte[] Value { get; set; }
}

public class KafkaTimestamp
{
    public KafkaTimestamp() => throw null;
    public DateTimeOffset DateTimeOffset { get; }
    public KafkaTimestampType Type { get; set; }
    public long UnixTimestampMs { get; set; }
}

public enum KafkaTimestampType
{
    NotAvailable = 0,
    CreateTime = 1,
    LogAppendTime = 2,
}

public sealed class KafkaTriggerAttribute : global::Microsoft.Azure.Functions.Worker.Extensions.Abstractions.TriggerBindingAttribute, global::Microsoft.Azure.Functions.Worker.Extensions.Abstractions.ISupportCardinality
{
    public KafkaTriggerAttribute(string brokerList, string topic) => throw null;
    public BrokerAuthenticationMode AuthenticationMode { get; set; }
    public string AvroSchema { get; set; }
    public string BrokerList { get => throw null; }
    public string ConsumerGroup { get; set; }
    public bool IsBatched { get; set; }
    public string KeyAvroSchema { get; set; }
    public KafkaMessageKeyType KeyDataType { get; set; }
    public long LagThreshold { get; set; }
    global::Microsoft.Azure.Functions.Worker.Extensions.Abstractions.Cardinality global::Microsoft.Azure.Functions.Worker.Extensions.Abstractions.ISupportCardinality.Cardinality { get => throw null; set { } }
    public string OAuthBearerClientId { get; set; }
    public string OAuthBearerClientSecret { get; set; }
    public string OAuthBearerExtensions { get; set; }
    public OAuthBearerMethod OAuthBearerMethod { get; set; }
    public string OAuthBearerScope { get; set; }
    public string OAuthBearerTokenEndpointUrl { get; set; }
    public string Password { get; set; }
    public BrokerProtocol Protocol { get; set; }
    public string SchemaRegistryPassword { get; set; }
    public string SchemaRegistryUrl { get; set; }
    public string SchemaRegistryUsername { get; set; }
    public string SslCaLocation { get; set; }
    public string SslCaPEM { get; set; }
    public string SslCertificateLocation { get; set; }
    public string SslCertificatePEM { get; set; }
    public string SslCertificateandKeyPEM { get; set; }
    public string SslKeyLocation { get; set; }
    public string SslKeyPEM { get; set; }
    public string SslKeyPassword { get; set; }
    public string Topic { get => throw null; }
    public string Username { get; set; }
}

public enum OAuthBearerMethod
{
    Default = 0,
    Oidc = 1,
}
