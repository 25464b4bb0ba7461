using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Azure.WebJobs.Extensions.Kafka;

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

public interface IKafkaEventData
{
    IKafkaEventDataHeaders Headers { get; }
    bool IsPartitionEOF { get; }
    object Key { get; }
    int? LeaderEpoch { get; }
    long Offset { get; }
    int Partition { get; }
    DateTime Timestamp { get; }
    string Topic { get; }
    object Value { get; }
}

public interface IKafkaEventDataHeader
{
    string Key { get; }
    byte[] Value { get; }
}

public interface IKafkaEventDataHeaders : IEnumerable<IKafkaEventDataHeader>
{
    int Count { get; }
    bool IsReadOnly { get; }
    void Add(string key, byte[] value);
    byte[] GetFirst(string key);
    byte[] GetLast(string key);
    void Remove(string key);
    bool TryGetFirst(string key, out byte[] output);
    bool TryGetLast(string key, out byte[] output);
}

[AttributeUsage((AttributeTargets)10240)]
public sealed class KafkaAttribute : Attribute
{
    public KafkaAttribute() => throw null;
    public KafkaAttribute(string brokerList, string topic) => throw null;
    public BrokerAuthenticationMode AuthenticationMode { get; set; }
    public string AvroSchema { get; set; }
    public int BatchSize { get; set; }
    public string BrokerList { get; set; }
    public bool EnableIdempotence { get; set; }
    public string HttpsCaLocation { get; set; }
    public string HttpsCaPem { get; set; }
    public string KeyAvroSchema { get; set; }
    public KafkaMessageKeyType KeyDataType { get; set; }
    public int LingerMs { get; set; }
    public int MaxMessageBytes { get; set; }
    public int MaxRetries { get; set; }
    public int MessageTimeoutMs { get; set; }
    public string OAuthBearerClientId { get; set; }
    public string OAuthBearerClientSecret { get; set; }
    public string OAuthBearerExtensions { get; set; }
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

public class KafkaEventData<TValue> : IKafkaEventData
{
    public KafkaEventData() => throw null;
    public KafkaEventData(IKafkaEventData src) => throw null;
    public KafkaEventData(TValue value) => throw null;
    public IKafkaEventDataHeaders Headers { get => throw null; }
    public bool IsPartitionEOF { get; set; }
    public object Key { get; set; }
    public int? LeaderEpoch { get; set; }
    object IKafkaEventData.Key { get => throw null; }
    object IKafkaEventData.Value { get => throw null; }
    public long Offset { get; set; }
    public int Partition { get; set; }
    public DateTime Timestamp { get; set; }
    public string Topic { get; set; }
    public TValue Value { get; set; }
}

public class KafkaEventData<TKey, TValue> : IKafkaEventData
{
    public KafkaEventData() => throw null;
    public KafkaEventData(global::Confluent.Kafka.ConsumeResult<TKey, TValue> consumeResult) => throw null;
    public KafkaEventData(TKey key, TValue value) => throw null;
    public IKafkaEventDataHeaders Headers { get; }
    public bool IsPartitionEOF { get; set; }
    public TKey Key { get; set; }
    public int? LeaderEpoch { get; set; }
    object IKafkaEventData.Key { get => throw null; }
    object IKafkaEventData.Value { get => throw null; }
    public long Offset { get; set; }
    public int Partition { get; set; }
    public DateTime Timestamp { get; set; }
    public string Topic { get; set; }
    public TValue Value { get; set; }
}

public class KafkaEventDataHeaders : IKafkaEventDataHeaders
{
    public int Count { get; }
    public bool IsReadOnly { get; }
    public void Add(string key, byte[] value) => throw null;
    public IEnumerator<IKafkaEventDataHeader> GetEnumerator() => throw null;
    public byte[] GetFirst(string key) => throw null;
    public byte[] GetLast(string key) => throw null;
    public void Remove(string key) => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    public bool TryGetFirst(string key, out byte[] output) => throw null;
    public bool TryGetLast(string key, out byte[] output) => throw null;
    internal KafkaEventDataHeaders() => throw null;
}

public enum KafkaMessageKeyType
{
    Int = 0,
    Long = 1,
    String = 2,
    Binary = 3,
}

[AttributeUsage((AttributeTargets)10240)]
public class KafkaTriggerAttribute : Attribute
{
    public KafkaTriggerAttribute(string brokerList, string topic) => throw null;
    public BrokerAuthenticationMode AuthenticationMode { get; set; }
    public string AvroSchema { get; set; }
    public string BrokerList { get => throw null; }
    public string ConsumerGroup { get; set; }
    public string EventHubConnectionString { get; set; }
    public string HttpsCaLocation { get; set; }
    public string HttpsCaPem { get; set; }
    public string KeyAvroSchema { get; set; }
    public KafkaMessageKeyType KeyDataType { get; set; }
    public long LagThreshold { get; set; }
    public string OAuthBearerClientId { get; set; }
    public string OAuthBearerClientSecret { get; set; }
    public string OAuthBearerExtensions { get; set; }
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
