using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.Transports.Local;

public class LocalQueue
{
    public LocalQueue(string name) => throw null;
    public int MessageCount { get; }
    public override string ToString() => throw null;
}

public class LocalQueueConfiguration : global::Wolverine.Configuration.ListenerConfiguration<LocalQueueConfiguration, LocalQueue>
{
    public LocalQueueConfiguration(LocalQueue endpoint) : base(default(LocalQueue)) => throw null;
    public LocalQueueConfiguration CustomizeOutgoing(Action<Envelope> customize) => throw null;
    public LocalQueueConfiguration DeliverWithin(TimeSpan timeToLive) => throw null;
}
