using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Akka.Streams.Kafka.Helpers;

public static class Committer
{
    public static global::Akka.Streams.Dsl.Flow<global::Akka.Streams.Kafka.Messages.ICommittable, global::Akka.Streams.Kafka.Messages.ICommittableOffsetBatch, NotUsed> BatchFlow(global::Akka.Streams.Kafka.Settings.CommitterSettings settings) => throw null;
    public static global::Akka.Streams.Dsl.Flow<global::Akka.Streams.Kafka.Messages.ICommittable, Done, NotUsed> Flow(global::Akka.Streams.Kafka.Settings.CommitterSettings settings) => throw null;
    public static global::Akka.Streams.Dsl.FlowWithContext<E, global::Akka.Streams.Kafka.Messages.ICommittableOffset, NotUsed, global::Akka.Streams.Kafka.Messages.ICommittableOffsetBatch, NotUsed> FlowWithOffsetContext<E>(global::Akka.Streams.Kafka.Settings.CommitterSettings settings) => throw null;
    public static global::Akka.Streams.Dsl.Sink<global::Akka.Streams.Kafka.Messages.ICommittable, Task<Done>> Sink(global::Akka.Streams.Kafka.Settings.CommitterSettings settings) => throw null;
    public static global::Akka.Streams.Dsl.Sink<(E, global::Akka.Streams.Kafka.Messages.ICommittableOffset), Task<Done>> SinkWithOffsetContext<E>(global::Akka.Streams.Kafka.Settings.CommitterSettings settings) => throw null;
}

public class DrainingControl<T> : IControl
{
    public IControl Control { get; }
    public Task IsShutdown { get; }
    public Task<T> StreamCompletion { get; }
    public static DrainingControl<NotUsed> Create((IControl, Task<Done>) tuple) => throw null;
    public static DrainingControl<T> Create((IControl, Task<T>) tuple) => throw null;
    public static DrainingControl<NotUsed> Create(IControl control, Task streamCompletion) => throw null;
    public static DrainingControl<T> Create(IControl control, Task<T> streamCompletion) => throw null;
    public Task<T> DrainAndShutdown() => throw null;
    public Task<TResult> DrainAndShutdown<TResult>(Task<TResult> streamCompletion) => throw null;
    public Task Shutdown(Exception ex = null) => throw null;
    public Task Stop() => throw null;
    internal DrainingControl() => throw null;
}

public interface IControl
{
    Task IsShutdown { get; }
    Task<TResult> DrainAndShutdown<TResult>(Task<TResult> streamCompletion);
    Task Shutdown(Exception ex = null);
    Task Stop();
}
