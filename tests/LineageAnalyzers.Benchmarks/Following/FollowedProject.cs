using System.Collections.Immutable;
using LineageAnalyzers.Benchmarks.Editing;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow;
using LineageAnalyzers.Generation;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;

namespace LineageAnalyzers.Benchmarks.Following;

/// <summary>Follows the flows of one project several times in this process, each time in a compilation of which nothing is known.</summary>
internal static class FollowedProject
{
    /// <summary>How many compilations make a process warm.</summary>
    public const int Compilations = 6;

    /// <summary>Follows and measures.</summary>
    /// <param name="responseFile">The compiler's arguments, one a line.</param>
    public static IEnumerable<FollowingCost> Measure(string responseFile)
    {
        for (var number = 0; number < Compilations; number++)
            yield return MeasureOne(LoadedCompilation.Parse(["@" + responseFile], Path.GetDirectoryName(responseFile)!));
    }

    private static FollowingCost MeasureOne(LoadedCompilation project)
    {
        var input = new ManifestInput
        {
            ProjectName = "Acme.Shop",
            RepositoryRoot = RunFolder.Path,
            SettingsFiles = [.. project.Files.Where(file => Settings.IsSettingsFile(file.Path)).Select(file => new SettingsFile(file.Path, file.GetText()!.ToString()))],
        };
        var found = EndpointSearch.In(project.Compilation, KnownSymbols.Create(project.Compilation), input, CancellationToken.None);
        var endpoints = EndpointIds.Assign(found.ClientCalls.Concat(found.WrapperCalls));
        var (processor, allocated, flows) = Follow(found.Reader, endpoints);
        var (processorBound, allocatedBound, _) = Follow(found.Reader, endpoints);
        return new FollowingCost(processor, allocated, processorBound, allocatedBound, flows);
    }

    private static (TimeSpan Processor, long Allocated, int Flows) Follow(EndpointReader reader, IReadOnlyList<IdentifiedEndpoint> endpoints)
    {
        // The garbage of what came before is not the cost of this.
        GC.Collect();
        var (processor, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        var result = FlowAnalysis.Run(reader, endpoints, CancellationToken.None);
        return (Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes(precise: true) - allocated, result.Flows.Count);
    }
}
