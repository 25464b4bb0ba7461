using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Eventuous.Producers.Diagnostics;

public delegate ProducerTracingOptions ConfigureProducerTracing(ProducerTracingOptions defaultOptions);

public class ProducerTracingOptions : IEquatable<ProducerTracingOptions>
{
    public ProducerTracingOptions() => throw null;
    protected ProducerTracingOptions(ProducerTracingOptions original) => throw null;
    public KeyValuePair<string, object>[] AllTags { get; }
    public string DestinationKind { get; init; }
    protected virtual Type EqualityContract { get; }
    public string MessagingSystem { get; init; }
    public string ProduceOperation { get; init; }
    public virtual bool Equals(ProducerTracingOptions other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ProducerTracingOptions left, ProducerTracingOptions right) => throw null;
    public static bool operator !=(ProducerTracingOptions left, ProducerTracingOptions right) => throw null;
}
