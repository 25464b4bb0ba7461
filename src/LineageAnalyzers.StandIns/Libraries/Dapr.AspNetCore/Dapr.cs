using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Dapr;

public class CloudEventsMiddlewareOptions
{
    public CloudEventsMiddlewareOptions() => throw null;
    public string[] ExcludedCloudEventPropertiesFromHeaders { get; set; }
    public bool ForwardCloudEventPropertiesAsHeaders { get; set; }
    public string[] IncludedCloudEventPropertiesAsHeaders { get; set; }
    public bool SuppressJsonDecodingOfTextPayloads { get; set; }
}

public interface IDeadLetterTopicMetadata
{
    string DeadLetterTopic { get; }
}

public interface IOriginalTopicMetadata
{
    string Id { get; }
    string Name { get; }
    string Value { get; }
}

public interface IRawTopicMetadata
{
    bool? EnableRawPayload { get; }
}

public interface ITopicMetadata
{
    string Match { get; }
    string Name { get; }
    int Priority { get; }
    string PubsubName { get; }
}

public class SubscribeOptions
{
    public SubscribeOptions() => throw null;
    public bool EnableRawPayload { get; set; }
}

[AttributeUsage((AttributeTargets)32767, AllowMultiple = true)]
public class TopicAttribute : Attribute, ITopicMetadata, IRawTopicMetadata, IDeadLetterTopicMetadata
{
    public TopicAttribute(string pubsubName, string name, bool enableRawPayload, string match, int priority, string[] ownedMetadatas = null, string metadataSeparator = null) => throw null;
    public TopicAttribute(string pubsubName, string name, bool enableRawPayload, string[] ownedMetadatas = null, string metadataSeparator = null) => throw null;
    public TopicAttribute(string pubsubName, string name, string deadLetterTopic, bool enableRawPayload, string[] ownedMetadatas = null, string metadataSeparator = null) => throw null;
    public TopicAttribute(string pubsubName, string name, string match, int priority, string[] ownedMetadatas = null, string metadataSeparator = null) => throw null;
    public TopicAttribute(string pubsubName, string name, string[] ownedMetadatas = null, string metadataSeparator = null) => throw null;
    public string DeadLetterTopic { get; set; }
    public bool? EnableRawPayload { get; set; }
    public new string Match { get; set; }
    public string MetadataSeparator { get; set; }
    public string Name { get; set; }
    public string[] OwnedMetadatas { get; set; }
    public int Priority { get; set; }
    public string PubsubName { get; set; }
}

[AttributeUsage((AttributeTargets)32767, AllowMultiple = true)]
public class TopicMetadataAttribute : Attribute, IOriginalTopicMetadata
{
    public TopicMetadataAttribute(string name, string value) => throw null;
    public TopicMetadataAttribute(string id, string name, string value) => throw null;
    public string Id { get; }
    public string Name { get; }
    public string Value { get; }
}

public class TopicOptions
{
    public IDictionary<string, string> Metadata;
    public TopicOptions() => throw null;
    public string DeadLetterTopic { get; set; }
    public bool EnableRawPayload { get; set; }
    public string Match { get; set; }
    public string MetadataSeparator { get; set; }
    public string Name { get; set; }
    public string[] OwnedMetadatas { get; set; }
    public int Priority { get; set; }
    public string PubsubName { get; set; }
}
