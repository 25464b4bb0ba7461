using System.Collections.Immutable;
using System.Text;
using System.Threading;
using LineageAnalyzers.Flow;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Generation;

/// <summary>
/// Adds the carrier: one internal class with a private constant that holds the manifest, which a build task reads back from the assembly.
/// A manifest is a fact about the whole program, so the step that makes it needs the compilation and runs whenever that changes; it
/// therefore does nothing in a design-time build, which is what an editor runs.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class LineageGenerator : IIncrementalGenerator
{
    private readonly Func<Compilation, ManifestInput, CancellationToken, Manifest> _build;

    /// <summary>The generator as the compiler makes it.</summary>
    public LineageGenerator()
        : this(ManifestBuilder.Build)
    {
    }

    internal LineageGenerator(Func<Compilation, ManifestInput, CancellationToken, Manifest> build) => _build = build;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => BuildSettings.Read(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(TrackingNames.Settings);
        var settingsFiles = context.AdditionalTextsProvider
            .Where(static file => Settings.IsSettingsFile(file.Path))
            .Select(static (file, cancellationToken) => new SettingsFile(file.Path, file.GetText(cancellationToken)?.ToString() ?? ""))
            .Collect()
            .Select(static (files, _) => InOrder(files, static file => file.Path))
            .WithTrackingName(TrackingNames.SettingsFiles);
        var schemaFiles = context.AdditionalTextsProvider
            .Where(static file => SchemaFiles.IsSchemaFile(file.Path))
            .Select(static (file, cancellationToken) => new SchemaFile(file.Path, file.GetText(cancellationToken)?.ToString() ?? ""))
            .Collect()
            .Select(static (files, _) => InOrder(files, static file => file.Path))
            .WithTrackingName(TrackingNames.SchemaFiles);
        var carrier = context.CompilationProvider.Combine(settings).Combine(settingsFiles.Combine(schemaFiles)).Combine(context.AnalyzerConfigOptionsProvider)
            .Select((input, cancellationToken) => Describe(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Carrier);
        context.RegisterImplementationSourceOutput(carrier, static (output, content) => Emit(output, content));
    }

    private CarrierContent? Describe(
        Compilation compilation,
        BuildSettings settings,
        (EquatableArray<SettingsFile> Settings, EquatableArray<SchemaFile> Schemas) files,
        AnalyzerConfigOptionsProvider options,
        CancellationToken cancellationToken)
    {
        if (!settings.Enabled)
            return null;
        try
        {
            var input = settings.ToInput(files.Settings, files.Schemas) with { ClassificationNames = tree => ClassificationNames(options, tree), KeepsFlows = true };
            var manifest = _build(compilation, input, cancellationToken);
            return new CarrierContent(ManifestWriter.Write(manifest, indented: false), PublishedFactsCollector.Collect(compilation, input.RepositoryRoot, settings.FlowSummaries, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return CarrierContent.Failed(exception);
        }
    }

    private static string? ClassificationNames(AnalyzerConfigOptionsProvider options, SyntaxTree? tree) =>
        (tree is null ? options.GlobalOptions : options.GetOptions(tree)).TryGetValue(NamePatterns.Key, out var names) ? names : null;

    private static void Emit(SourceProductionContext output, CarrierContent? content)
    {
        if (content is null)
            return;
        if (content.Diagnostic is { } diagnostic)
            output.ReportDiagnostic(diagnostic);
        output.AddSource(FinishedFlows.CarrierFile, SourceText.From(content.ToSource(), Encoding.UTF8));
    }

    private static EquatableArray<T> InOrder<T>(ImmutableArray<T> files, Func<T, string> path) where T : IEquatable<T> =>
        files.GroupBy(path, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(path, StringComparer.Ordinal)
            .ToEquatableArray();
}
