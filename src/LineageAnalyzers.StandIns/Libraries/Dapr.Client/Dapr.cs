using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Dapr;

public class CloudEvent
{
    public CloudEvent() => throw null;
    public string Id { get; init; }
    public Uri Source { get; init; }
    public string SpecVersion { get; init; }
    public string Subject { get; init; }
    public DateTimeOffset? Time { get; init; }
    public string TraceId { get; init; }
    public string TraceParent { get; init; }
    public string TraceState { get; init; }
    public string Type { get; init; }
}

public class CloudEvent<TData> : CloudEvent
{
    public CloudEvent(TData data) => throw null;
    public TData Data { get; }
    public string DataContentType { get; }
}
