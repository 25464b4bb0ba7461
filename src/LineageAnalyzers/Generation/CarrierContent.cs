using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.LIN9000;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Generation;

/// <summary>What the carrier will say: a manifest, or where and why the analysis failed. Compared by value, so equal content is not written again.</summary>
/// <param name="Manifest">The manifest as compact JSON; null after a fault.</param>
/// <param name="Facts">What the assembly tells the projects that use it, as attributes.</param>
/// <param name="FaultPlace">After a fault: the method it happened in.</param>
/// <param name="FaultMessage">After a fault: the exception, in one line.</param>
internal sealed record CarrierContent(string? Manifest, EquatableArray<PublishedFact> Facts = default, string? FaultPlace = null, string? FaultMessage = null)
{
    /// <summary>What is left to say after an exception.</summary>
    public static CarrierContent Failed(Exception exception) =>
        new(null, default, AnalyzerFault.PlaceOf(exception), AnalyzerFault.MessageOf(exception));

    /// <summary>The diagnostic of a fault; null when there was none.</summary>
    public Diagnostic? Diagnostic =>
        Manifest is null ? Microsoft.CodeAnalysis.Diagnostic.Create(AnalyzerFault.Rule, Location.None, FaultPlace, FaultMessage) : null;

    /// <summary>The carrier's source.</summary>
    public string ToSource() => Manifest is not null
        ? CarrierSource.Of(CarrierNames.Manifest, Manifest, Facts)
        : CarrierSource.Of(CarrierNames.Fault, $"{FaultPlace}: {FaultMessage}");
}
