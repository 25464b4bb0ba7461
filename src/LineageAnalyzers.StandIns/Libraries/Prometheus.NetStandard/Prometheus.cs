using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Prometheus;

public abstract class ChildBase : ICollectorChild, IDisposable
{
    public void Dispose() => throw null;
    protected Exemplar GetDefaultExemplar(double value) => throw null;
    protected bool IsRecordingNewExemplarAllowed() => throw null;
    protected void MarkNewExemplarHasBeenRecorded() => throw null;
    public void Publish() => throw null;
    public void Remove() => throw null;
    public override string ToString() => throw null;
    public void Unpublish() => throw null;
    internal ChildBase() => throw null;
}

public abstract class Collector
{
    public string Help { get; }
    public string[] LabelNames { get; }
    public string Name { get; }
    public override string ToString() => throw null;
    internal Collector() => throw null;
}

public abstract class Collector<TChild> : Collector, ICollector<TChild>, ICollector where TChild : ChildBase
{
    TChild ICollector<TChild>.Unlabelled { get => throw null; }
    protected internal TChild Unlabelled { get; }
    public IEnumerable<string[]> GetAllLabelValues() => throw null;
    public TChild Labels(params string[] labelValues) => throw null;
    public void RemoveLabelled(params string[] labelValues) => throw null;
    public TChild WithLabels(ReadOnlyMemory<string> labelValues) => throw null;
    public TChild WithLabels(ReadOnlySpan<string> labelValues) => throw null;
    public TChild WithLabels(params string[] labelValues) => throw null;
    internal Collector() => throw null;
}

public sealed class CollectorRegistry : ICollectorRegistry
{
    public CollectorRegistry() => throw null;
    public IEnumerable<KeyValuePair<string, string>> StaticLabels { get; }
    public void AddBeforeCollectCallback(Action callback) => throw null;
    public void AddBeforeCollectCallback(Func<CancellationToken, Task> callback) => throw null;
    public Task CollectAndExportAsTextAsync(global::System.IO.Stream to, CancellationToken cancel = default) => throw null;
    public void SetStaticLabels(IDictionary<string, string> labels) => throw null;
}

public sealed class Counter : Collector<Counter.Child>, ICounter, ICollectorChild
{
    public double Value { get; }
    public void Inc(Exemplar exemplar) => throw null;
    public void Inc(double increment = 1d) => throw null;
    public void Inc(double increment, Exemplar exemplar) => throw null;
    public void IncTo(double targetValue) => throw null;
    public void Publish() => throw null;
    public void Unpublish() => throw null;
    internal Counter() => throw null;

    public sealed class Child : ChildBase, ICounter, ICollectorChild
    {
        public double Value { get; }
        public void Inc(Exemplar exemplar) => throw null;
        public void Inc(double increment = 1d) => throw null;
        public void Inc(double increment, Exemplar exemplar) => throw null;
        public void IncTo(double targetValue) => throw null;
        internal Child() => throw null;
    }
}

public sealed class CounterConfiguration : MetricConfiguration
{
    public CounterConfiguration() => throw null;
    public ExemplarBehavior ExemplarBehavior { get; set; }
}

public static class CounterExtensions
{
    public static void CountExceptions(this ICounter counter, Action wrapped, Func<Exception, bool> exceptionFilter = null) => throw null;
    public static TResult CountExceptions<TResult>(this ICounter counter, Func<TResult> wrapped, Func<Exception, bool> exceptionFilter = null) => throw null;
    public static Task CountExceptionsAsync(this ICounter counter, Func<Task> wrapped, Func<Exception, bool> exceptionFilter = null) => throw null;
    public static Task<TResult> CountExceptionsAsync<TResult>(this ICounter counter, Func<Task<TResult>> wrapped, Func<Exception, bool> exceptionFilter = null) => throw null;
    public static void IncToCurrentTimeUtc(this ICounter counter) => throw null;
    public static void IncToTimeUtc(this ICounter counter, DateTimeOffset timestamp) => throw null;
}

public sealed class Exemplar
{
    public static readonly Exemplar None;
    public Exemplar() => throw null;
    public Exemplar Clone() => throw null;
    public static Exemplar From(in Exemplar.LabelPair labelPair1) => throw null;
    public static Exemplar From(in Exemplar.LabelPair labelPair1, in Exemplar.LabelPair labelPair2) => throw null;
    public static Exemplar From(in Exemplar.LabelPair labelPair1, in Exemplar.LabelPair labelPair2, in Exemplar.LabelPair labelPair3) => throw null;
    public static Exemplar From(in Exemplar.LabelPair labelPair1, in Exemplar.LabelPair labelPair2, in Exemplar.LabelPair labelPair3, in Exemplar.LabelPair labelPair4) => throw null;
    public static Exemplar From(in Exemplar.LabelPair labelPair1, in Exemplar.LabelPair labelPair2, in Exemplar.LabelPair labelPair3, in Exemplar.LabelPair labelPair4, in Exemplar.LabelPair labelPair5) => throw null;
    public static Exemplar From(in Exemplar.LabelPair labelPair1, in Exemplar.LabelPair labelPair2, in Exemplar.LabelPair labelPair3, in Exemplar.LabelPair labelPair4, in Exemplar.LabelPair labelPair5, in Exemplar.LabelPair labelPair6) => throw null;
    public static Exemplar FromTraceContext() => throw null;
    public static Exemplar FromTraceContext(in Exemplar.LabelKey traceIdKey, in Exemplar.LabelKey spanIdKey) => throw null;
    public static Exemplar.LabelKey Key(string key) => throw null;
    public static Exemplar.LabelPair Pair(string key, string value) => throw null;

    public readonly struct LabelKey
    {
        public Exemplar.LabelPair WithValue(string value) => throw null;
    }

    public readonly struct LabelPair
    {
    }
}

public sealed class ExemplarBehavior
{
    public ExemplarBehavior() => throw null;
    public ExemplarProvider DefaultExemplarProvider { get; set; }
    public TimeSpan NewExemplarMinInterval { get; set; }
    public static ExemplarBehavior NoExemplars() => throw null;
}

public delegate Exemplar ExemplarProvider(Collector metric, double value);

public sealed class Gauge : Collector<Gauge.Child>, IGauge, ICollectorChild
{
    public double Value { get; }
    public void Dec(double decrement = 1d) => throw null;
    public void DecTo(double targetValue) => throw null;
    public void Inc(double increment = 1d) => throw null;
    public void IncTo(double targetValue) => throw null;
    public void Publish() => throw null;
    public void Set(double val) => throw null;
    public void Unpublish() => throw null;
    internal Gauge() => throw null;

    public sealed class Child : ChildBase, IGauge, ICollectorChild
    {
        public double Value { get; }
        public void Dec(double decrement = 1d) => throw null;
        public void DecTo(double targetValue) => throw null;
        public void Inc(double increment = 1d) => throw null;
        public void IncTo(double targetValue) => throw null;
        public void Set(double val) => throw null;
        internal Child() => throw null;
    }
}

public sealed class GaugeConfiguration : MetricConfiguration
{
    public GaugeConfiguration() => throw null;
}

public static class GaugeExtensions
{
    public static void IncToCurrentTimeUtc(this IGauge gauge) => throw null;
    public static void IncToTimeUtc(this IGauge gauge, DateTimeOffset timestamp) => throw null;
    public static void SetToCurrentTimeUtc(this IGauge gauge) => throw null;
    public static void SetToTimeUtc(this IGauge gauge, DateTimeOffset timestamp) => throw null;
    public static IDisposable TrackInProgress(this IGauge gauge) => throw null;
}

public sealed class Histogram : Collector<Histogram.Child>, IHistogram, IObserver, ICollectorChild
{
    public long Count { get; }
    public double Sum { get; }
    public static double[] ExponentialBuckets(double start, double factor, int count) => throw null;
    public static double[] LinearBuckets(double start, double width, int count) => throw null;
    public void Observe(double val) => throw null;
    public void Observe(double val, Exemplar exemplar) => throw null;
    public void Observe(double val, long count) => throw null;
    public static double[] PowersOfTenDividedBuckets(int startPower, int endPower, int divisions) => throw null;
    public void Publish() => throw null;
    public void Unpublish() => throw null;
    internal Histogram() => throw null;

    public sealed class Child : ChildBase, IHistogram, IObserver, ICollectorChild
    {
        public long Count { get; }
        public double Sum { get; }
        public void Observe(double val) => throw null;
        public void Observe(double val, Exemplar exemplarLabels) => throw null;
        public void Observe(double val, long count) => throw null;
        internal Child() => throw null;
    }
}

public sealed class HistogramConfiguration : MetricConfiguration
{
    public HistogramConfiguration() => throw null;
    public double[] Buckets { get; set; }
    public ExemplarBehavior ExemplarBehavior { get; set; }
}

public interface ICollector
{
    string Help { get; }
    string[] LabelNames { get; }
    string Name { get; }
}

public interface ICollector<out TChild> : ICollector where TChild : ICollectorChild
{
    TChild Unlabelled { get; }
    TChild WithLabels(ReadOnlyMemory<string> labelValues);
    TChild WithLabels(ReadOnlySpan<string> labelValues);
    TChild WithLabels(params string[] labelValues);
}

public interface ICollectorChild
{
}

public interface ICollectorRegistry
{
    IEnumerable<KeyValuePair<string, string>> StaticLabels { get; }
    void AddBeforeCollectCallback(Action callback);
    void AddBeforeCollectCallback(Func<CancellationToken, Task> callback);
    void SetStaticLabels(IDictionary<string, string> labels);
}

public interface ICounter : ICollectorChild
{
    double Value { get; }
    void Inc(Exemplar exemplar);
    void Inc(double increment = 1d);
    void Inc(double increment, Exemplar exemplar);
    void IncTo(double targetValue);
}

public interface IGauge : ICollectorChild
{
    double Value { get; }
    void Dec(double decrement = 1d);
    void DecTo(double targetValue);
    void Inc(double increment = 1d);
    void IncTo(double targetValue);
    void Set(double val);
}

public interface IHistogram : IObserver
{
    long Count { get; }
    double Sum { get; }
    void Observe(double val, Exemplar exemplar);
    void Observe(double val, long count);
}

public interface IManagedLifetimeMetricFactory
{
    IManagedLifetimeMetricFactory WithLabels(IDictionary<string, string> labels);
}

public interface IMetricFactory
{
    ExemplarBehavior ExemplarBehavior { get; set; }
    Counter CreateCounter(string name, string help, CounterConfiguration configuration = null);
    Counter CreateCounter(string name, string help, string[] labelNames, CounterConfiguration configuration = null);
    Gauge CreateGauge(string name, string help, GaugeConfiguration configuration = null);
    Gauge CreateGauge(string name, string help, string[] labelNames, GaugeConfiguration configuration = null);
    Histogram CreateHistogram(string name, string help, HistogramConfiguration configuration = null);
    Histogram CreateHistogram(string name, string help, string[] labelNames, HistogramConfiguration configuration = null);
    Summary CreateSummary(string name, string help, SummaryConfiguration configuration = null);
    Summary CreateSummary(string name, string help, string[] labelNames, SummaryConfiguration configuration = null);
    IMetricFactory WithLabels(IDictionary<string, string> labels);
    IManagedLifetimeMetricFactory WithManagedLifetime(TimeSpan expiresAfter);
}

public interface IObserver : ICollectorChild
{
    void Observe(double val);
}

public interface ISummary : IObserver
{
}

public interface ITimer : IDisposable
{
    TimeSpan ObserveDuration();
}

public abstract class MetricConfiguration
{
    protected MetricConfiguration() => throw null;
    public string[] LabelNames { get; set; }
    public bool SuppressInitialValue { get; set; }
}

public static class Metrics
{
    public static CollectorRegistry DefaultRegistry { get; }
    public static Counter CreateCounter(string name, string help, CounterConfiguration configuration = null) => throw null;
    public static Counter CreateCounter(string name, string help, params string[] labelNames) => throw null;
    public static Counter CreateCounter(string name, string help, string[] labelNames, CounterConfiguration configuration = null) => throw null;
    public static Gauge CreateGauge(string name, string help, GaugeConfiguration configuration = null) => throw null;
    public static Gauge CreateGauge(string name, string help, params string[] labelNames) => throw null;
    public static Gauge CreateGauge(string name, string help, string[] labelNames, GaugeConfiguration configuration = null) => throw null;
    public static Histogram CreateHistogram(string name, string help, HistogramConfiguration configuration = null) => throw null;
    public static Histogram CreateHistogram(string name, string help, params string[] labelNames) => throw null;
    public static Histogram CreateHistogram(string name, string help, string[] labelNames, HistogramConfiguration configuration = null) => throw null;
    public static Summary CreateSummary(string name, string help, SummaryConfiguration configuration = null) => throw null;
    public static Summary CreateSummary(string name, string help, params string[] labelNames) => throw null;
    public static Summary CreateSummary(string name, string help, string[] labelNames, SummaryConfiguration configuration = null) => throw null;
    public static CollectorRegistry NewCustomRegistry() => throw null;
    public static void SuppressDefaultMetrics() => throw null;
    public static IMetricFactory WithLabels(IDictionary<string, string> labels) => throw null;
    public static IManagedLifetimeMetricFactory WithManagedLifetime(TimeSpan expiresAfter) => throw null;
}

public readonly struct QuantileEpsilonPair
{
    public QuantileEpsilonPair(double quantile, double epsilon) => throw null;
    public double Epsilon { get => throw null; }
    public double Quantile { get => throw null; }
}

public sealed class Summary : Collector<Summary.Child>, ISummary, IObserver, ICollectorChild
{
    public static readonly int DefAgeBuckets;
    public static readonly int DefBufCap;
    public static readonly TimeSpan DefMaxAge;
    public void Observe(double val) => throw null;
    public void Publish() => throw null;
    public void Unpublish() => throw null;
    internal Summary() => throw null;

    public sealed class Child : ChildBase, ISummary, IObserver, ICollectorChild
    {
        public void Observe(double val) => throw null;
        internal Child() => throw null;
    }
}

public sealed class SummaryConfiguration : MetricConfiguration
{
    public SummaryConfiguration() => throw null;
    public int AgeBuckets { get; set; }
    public int BufferSize { get; set; }
    public TimeSpan MaxAge { get; set; }
    public IReadOnlyList<QuantileEpsilonPair> Objectives { get; set; }
}

public static class TimerExtensions
{
    public static ITimer NewTimer(this ICounter counter) => throw null;
    public static ITimer NewTimer(this IGauge gauge) => throw null;
    public static ITimer NewTimer(this IObserver observer) => throw null;
}
