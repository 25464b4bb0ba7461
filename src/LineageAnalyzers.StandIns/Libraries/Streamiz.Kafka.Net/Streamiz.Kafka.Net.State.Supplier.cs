using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Streamiz.Kafka.Net.State.Supplier;

public interface IKeyValueBytesStoreSupplier : IStoreSupplier<IKeyValueStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>>
{
}

public interface ISessionBytesStoreSupplier : IStoreSupplier<ISessionStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>>
{
}

public interface IStoreSupplier<out T> where T : global::Streamiz.Kafka.Net.Processors.IStateStore
{
    string MetricsScope { get; }
    string Name { get; set; }
    T Get();
}

public interface IWindowBytesStoreSupplier : IStoreSupplier<IWindowStore<global::Streamiz.Kafka.Net.Crosscutting.Bytes, byte[]>>
{
    bool RetainDuplicates { get; set; }
    long Retention { get; set; }
    long SegmentInterval { get; set; }
    long? WindowSize { get; set; }
}
