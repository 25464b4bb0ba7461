using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Akka.Streams;

public abstract class ActorMaterializer : IMaterializer, IDisposable
{
    protected ActorMaterializer() => throw null;
    public abstract bool IsShutdown { get; }
    public abstract ActorMaterializerSettings Settings { get; }
    public abstract global::Akka.Actor.IActorRef Supervisor { get; }
    public abstract global::Akka.Actor.ActorSystem System { get; }
    public static ActorMaterializer Create(global::Akka.Actor.IActorRefFactory context, ActorMaterializerSettings settings = null, string namePrefix = null) => throw null;
    public static global::Akka.Configuration.Config DefaultConfig() => throw null;
    public void Dispose() => throw null;
    public abstract TMat Materialize<TMat>(IGraph<ClosedShape, TMat> runnable);
    public abstract void Shutdown();
    public abstract IMaterializer WithNamePrefix(string namePrefix);
}

public static class ActorMaterializerExtensions
{
    public static ActorMaterializer Materializer(this global::Akka.Actor.IActorRefFactory context, ActorMaterializerSettings settings = null, string namePrefix = null) => throw null;
}

public sealed class ActorMaterializerSettings
{
    public readonly string Dispatcher;
    public readonly int InitialInputBufferSize;
    public readonly bool IsAutoFusing;
    public readonly bool IsDebugLogging;
    public readonly bool IsFuzzingMode;
    public readonly int MaxFixedBufferSize;
    public readonly int MaxInputBufferSize;
    public readonly int OutputBurstLimit;
    public readonly int SyncProcessingLimit;
    public static ActorMaterializerSettings Create(global::Akka.Actor.ActorSystem system) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public ActorMaterializerSettings WithAutoFusing(bool isAutoFusing) => throw null;
    public ActorMaterializerSettings WithDebugLogging(bool isEnabled) => throw null;
    public ActorMaterializerSettings WithDispatcher(string dispatcher) => throw null;
    public ActorMaterializerSettings WithFuzzingMode(bool isFuzzingMode) => throw null;
    public ActorMaterializerSettings WithInputBuffer(int initialSize, int maxSize) => throw null;
    public ActorMaterializerSettings WithMaxFixedBufferSize(int maxFixedBufferSize) => throw null;
    public ActorMaterializerSettings WithOutputBurstLimit(int limit) => throw null;
    public ActorMaterializerSettings WithSyncProcessingLimit(int limit) => throw null;
}

public class ClosedShape : Shape
{
    public static readonly ClosedShape Instance;
    public override global::System.Collections.Immutable.ImmutableArray<Inlet> Inlets { get => throw null; }
    public override global::System.Collections.Immutable.ImmutableArray<Outlet> Outlets { get => throw null; }
    public override Shape CopyFromPorts(global::System.Collections.Immutable.ImmutableArray<Inlet> inlets, global::System.Collections.Immutable.ImmutableArray<Outlet> outlets) => throw null;
    public override Shape DeepCopy() => throw null;
    internal ClosedShape() => throw null;
}

public sealed class FlowShape<TIn, TOut> : Shape
{
    public FlowShape(Inlet<TIn> inlet, Outlet<TOut> outlet) => throw null;
    public Inlet<TIn> Inlet { get; }
    public override global::System.Collections.Immutable.ImmutableArray<Inlet> Inlets { get => throw null; }
    public Outlet<TOut> Outlet { get; }
    public override global::System.Collections.Immutable.ImmutableArray<Outlet> Outlets { get => throw null; }
    public override Shape CopyFromPorts(global::System.Collections.Immutable.ImmutableArray<Inlet> inlets, global::System.Collections.Immutable.ImmutableArray<Outlet> outlets) => throw null;
    public override Shape DeepCopy() => throw null;
}

public interface IGraph<out TShape> where TShape : Shape
{
    TShape Shape { get; }
}

public interface IGraph<out TShape, out TMaterialized> : IGraph<TShape> where TShape : Shape
{
    IGraph<TShape, TMaterialized> Async();
    IGraph<TShape, TMaterialized> Named(string name);
}

public interface IMaterializer
{
    TMat Materialize<TMat>(IGraph<ClosedShape, TMat> runnable);
    IMaterializer WithNamePrefix(string namePrefix);
}

public abstract class InPort
{
    protected InPort() => throw null;
}

public abstract class Inlet : InPort
{
    public readonly string Name;
    protected Inlet(string name) => throw null;
    public abstract Inlet CarbonCopy();
    public static Inlet<T> Create<T>(Inlet inlet) => throw null;
    public sealed override string ToString() => throw null;
}

public sealed class Inlet<T> : Inlet
{
    public Inlet(string name) : base(default(string)) => throw null;
    public override Inlet CarbonCopy() => throw null;
}

public abstract class OutPort
{
    protected OutPort() => throw null;
}

public abstract class Outlet : OutPort
{
    public readonly string Name;
    protected Outlet(string name) => throw null;
    public abstract Outlet CarbonCopy();
    public static Outlet<T> Create<T>(Outlet outlet) => throw null;
    public sealed override string ToString() => throw null;
}

public sealed class Outlet<T> : Outlet
{
    public Outlet(string name) : base(default(string)) => throw null;
    public override Outlet CarbonCopy() => throw null;
}

public enum OverflowStrategy
{
    DropHead = 2,
    DropTail = 3,
    DropBuffer = 4,
    DropNew = 5,
    Backpressure = 6,
    Fail = 7,
}

public abstract class Shape : ICloneable
{
    protected Shape() => throw null;
    public abstract global::System.Collections.Immutable.ImmutableArray<Inlet> Inlets { get; }
    public abstract global::System.Collections.Immutable.ImmutableArray<Outlet> Outlets { get; }
    public object Clone() => throw null;
    public abstract Shape CopyFromPorts(global::System.Collections.Immutable.ImmutableArray<Inlet> inlets, global::System.Collections.Immutable.ImmutableArray<Outlet> outlets);
    public abstract Shape DeepCopy();
    public bool HasSamePortsAndShapeAs(Shape shape) => throw null;
    public bool HasSamePortsAs(Shape shape) => throw null;
    public sealed override string ToString() => throw null;
}

public sealed class SinkShape<TIn> : Shape
{
    public readonly Inlet<TIn> Inlet;
    public SinkShape(Inlet<TIn> inlet) => throw null;
    public override global::System.Collections.Immutable.ImmutableArray<Inlet> Inlets { get => throw null; }
    public override global::System.Collections.Immutable.ImmutableArray<Outlet> Outlets { get => throw null; }
    public override Shape CopyFromPorts(global::System.Collections.Immutable.ImmutableArray<Inlet> inlets, global::System.Collections.Immutable.ImmutableArray<Outlet> outlets) => throw null;
    public override Shape DeepCopy() => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public sealed class SourceShape<TOut> : Shape
{
    public readonly Outlet<TOut> Outlet;
    public SourceShape(Outlet<TOut> outlet) => throw null;
    public override global::System.Collections.Immutable.ImmutableArray<Inlet> Inlets { get => throw null; }
    public override global::System.Collections.Immutable.ImmutableArray<Outlet> Outlets { get => throw null; }
    public override Shape CopyFromPorts(global::System.Collections.Immutable.ImmutableArray<Inlet> inlets, global::System.Collections.Immutable.ImmutableArray<Outlet> outlets) => throw null;
    public override Shape DeepCopy() => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public enum ThrottleMode
{
    Shaping = 0,
    Enforcing = 1,
}
