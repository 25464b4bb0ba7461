using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Diagnostics.Metrics;

public interface IMetricsBuilder
{
    global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
}

public interface IMetricsListener
{
    string Name { get; }
    MeasurementHandlers GetMeasurementHandlers();
    void Initialize(IObservableInstrumentsSource source);
    bool InstrumentPublished(global::System.Diagnostics.Metrics.Instrument instrument, out object userState);
    void MeasurementsCompleted(global::System.Diagnostics.Metrics.Instrument instrument, object userState);
}

public interface IObservableInstrumentsSource
{
    void RecordObservableInstruments();
}

public class InstrumentRule
{
    public InstrumentRule(string meterName, string instrumentName, string listenerName, MeterScope scopes, bool enable) => throw null;
    public bool Enable { get; }
    public string InstrumentName { get; }
    public string ListenerName { get; }
    public string MeterName { get; }
    public MeterScope Scopes { get; }
}

public class MeasurementHandlers
{
    public MeasurementHandlers() => throw null;
    public global::System.Diagnostics.Metrics.MeasurementCallback<byte> ByteHandler { get; set; }
    public global::System.Diagnostics.Metrics.MeasurementCallback<decimal> DecimalHandler { get; set; }
    public global::System.Diagnostics.Metrics.MeasurementCallback<double> DoubleHandler { get; set; }
    public global::System.Diagnostics.Metrics.MeasurementCallback<float> FloatHandler { get; set; }
    public global::System.Diagnostics.Metrics.MeasurementCallback<int> IntHandler { get; set; }
    public global::System.Diagnostics.Metrics.MeasurementCallback<long> LongHandler { get; set; }
    public global::System.Diagnostics.Metrics.MeasurementCallback<short> ShortHandler { get; set; }
}

[Flags]
public enum MeterScope
{
    None = 0,
    Global = 1,
    Local = 2,
}

public static class MetricsBuilderExtensions
{
    public static IMetricsBuilder AddListener(this IMetricsBuilder builder, IMetricsListener listener) => throw null;
    public static IMetricsBuilder AddListener<T>(this IMetricsBuilder builder) where T : class, IMetricsListener => throw null;
    public static IMetricsBuilder ClearListeners(this IMetricsBuilder builder) => throw null;
    public static IMetricsBuilder DisableMetrics(this IMetricsBuilder builder, string meterName) => throw null;
    public static IMetricsBuilder DisableMetrics(this IMetricsBuilder builder, string meterName, string instrumentName = null, string listenerName = null, MeterScope scopes = (MeterScope)(3)) => throw null;
    public static MetricsOptions DisableMetrics(this MetricsOptions options, string meterName) => throw null;
    public static MetricsOptions DisableMetrics(this MetricsOptions options, string meterName, string instrumentName = null, string listenerName = null, MeterScope scopes = (MeterScope)(3)) => throw null;
    public static IMetricsBuilder EnableMetrics(this IMetricsBuilder builder, string meterName) => throw null;
    public static IMetricsBuilder EnableMetrics(this IMetricsBuilder builder, string meterName, string instrumentName = null, string listenerName = null, MeterScope scopes = (MeterScope)(3)) => throw null;
    public static MetricsOptions EnableMetrics(this MetricsOptions options, string meterName) => throw null;
    public static MetricsOptions EnableMetrics(this MetricsOptions options, string meterName, string instrumentName = null, string listenerName = null, MeterScope scopes = (MeterScope)(3)) => throw null;
}

public class MetricsOptions
{
    public MetricsOptions() => throw null;
    public IList<InstrumentRule> Rules { get; }
}
