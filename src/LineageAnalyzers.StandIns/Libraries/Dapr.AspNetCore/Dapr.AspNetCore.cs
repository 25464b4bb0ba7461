using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Dapr.AspNetCore;

public class BulkMessageModel<TValue>
{
    public BulkMessageModel() => throw null;
    public BulkMessageModel(string id, string source, string type, string specversion, string datacontenttype, TValue data) => throw null;
    public TValue Data { get; set; }
    public string Datacontenttype { get; set; }
    public string Id { get; set; }
    public string Source { get; set; }
    public string Specversion { get; set; }
    public string Type { get; set; }
}

public class BulkSubscribeAppResponse
{
    public BulkSubscribeAppResponse(List<BulkSubscribeAppResponseEntry> statuses) => throw null;
    public List<BulkSubscribeAppResponseEntry> Statuses { get; }
}

public class BulkSubscribeAppResponseEntry
{
    public BulkSubscribeAppResponseEntry(string entryId, BulkSubscribeAppResponseStatus status) => throw null;
    public string EntryId { get; }
    public string Status { get; }
}

public enum BulkSubscribeAppResponseStatus
{
    SUCCESS = 0,
    RETRY = 1,
    DROP = 2,
}

[AttributeUsage((AttributeTargets)32767, AllowMultiple = true)]
public class BulkSubscribeAttribute : Attribute, IBulkSubscribeMetadata
{
    public BulkSubscribeAttribute(string topicName) => throw null;
    public BulkSubscribeAttribute(string topicName, int maxMessagesCount) => throw null;
    public BulkSubscribeAttribute(string topicName, int maxMessagesCount, int maxAwaitDurationMs) => throw null;
    public int MaxAwaitDurationMs { get; }
    public int MaxMessagesCount { get; }
    public string TopicName { get; }
}

public class BulkSubscribeMessage<TValue>
{
    public BulkSubscribeMessage() => throw null;
    public BulkSubscribeMessage(List<BulkSubscribeMessageEntry<TValue>> entries, string topic, Dictionary<string, string> metadata) => throw null;
    public List<BulkSubscribeMessageEntry<TValue>> Entries { get; set; }
    public Dictionary<string, string> Metadata { get; set; }
    public string Topic { get; set; }
}

public class BulkSubscribeMessageEntry<TValue>
{
    public BulkSubscribeMessageEntry() => throw null;
    public BulkSubscribeMessageEntry(string entryId, string contentType, Dictionary<string, string> metadata, TValue eventData) => throw null;
    public string ContentType { get; set; }
    public string EntryId { get; set; }
    public TValue Event { get; set; }
    public Dictionary<string, string> Metadata { get; set; }
}

public class BulkSubscribeTopicOptions
{
    public BulkSubscribeTopicOptions() => throw null;
    public int MaxAwaitDurationMs { get; set; }
    public int MaxMessagesCount { get; set; }
    public string TopicName { get; set; }
}

public interface IBulkSubscribeMetadata
{
    int MaxAwaitDurationMs { get; }
    int MaxMessagesCount { get; }
    string TopicName { get; }
}
