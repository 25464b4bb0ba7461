using System.Collections.Immutable;
using LineageAnalyzers.Records.Classifying;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Rules;

/// <summary>What findings depend on beside a compilation and the setting of single files: files that are no code, and what the build says.</summary>
internal static class ProjectInputs
{
    private static readonly string[] Properties =
    [
        NamePatterns.Key,
        "build_property.LineageEncodedOwnerProducer",
        "build_property.LineageEncodedOwnerSchema",
        "build_property.LineageEncodedOwnerBusiness",
        "build_property.LineageEncodedProjectFile",
    ];

    /// <summary>All of it, in forms that can be compared.</summary>
    /// <param name="options">What the analyzer is given.</param>
    /// <param name="marks">Tell what a file is by more than its name.</param>
    public static ImmutableArray<object> Of(AnalyzerOptions options, params Func<AdditionalText, AnalyzerConfigOptionsProvider, bool>[] marks)
    {
        var build = options.AnalyzerConfigOptionsProvider;
        var inputs = ImmutableArray.CreateBuilder<object>();
        // What is accepted is so until a day.
        inputs.Add(DateTime.UtcNow.Date);
        foreach (var property in Properties)
            inputs.Add(build.GlobalOptions.TryGetValue(property, out var value) ? value : "");
        foreach (var file in options.AdditionalFiles)
        {
            inputs.Add(file.Path);
            inputs.Add((object?)file.GetText() ?? "");
            foreach (var mark in marks)
                inputs.Add(mark(file, build));
        }

        return inputs.ToImmutable();
    }
}
