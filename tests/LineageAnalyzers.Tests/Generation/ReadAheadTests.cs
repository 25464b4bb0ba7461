using System.Threading;
using LineageAnalyzers.Generation;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Flow.Corpus;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Generation;

/// <summary>Code is bound on all processors, and nothing that is found depends on which of them comes first.</summary>
public sealed class ReadAheadTests
{
    private const int EveryNth = 5;

    [Fact]
    public void ManyThreads_FindWhatOneFinds()
    {
        foreach (var service in FlowCase.All().Where(flowCase => flowCase.Construct == "services").Where((_, index) => index % EveryNth == 0))
        {
            var alone = ManifestOf(service.Compile(), concurrent: false);
            Assert.Equal(alone, ManifestOf(service.Compile(), concurrent: true));
            Assert.Equal(alone, ManifestOf(service.Compile(), concurrent: true));
        }
    }

    [Fact]
    public void WorkThatIsGivenUp_IsNoFault()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var compilation = FlowCase.All().First(flowCase => flowCase.Construct == "services").Compile();
        Assert.ThrowsAny<OperationCanceledException>(() => ManifestBuilder.Build(compilation, Input, source.Token));
    }

    private static ManifestInput Input => new() { ProjectName = "Acme.Tests", RepositoryRoot = TestCompilation.Root + "/", KeepsFlows = true };

    private static string ManifestOf(Compilation compilation, bool concurrent) => ManifestWriter.Write(
        ManifestBuilder.Build(compilation.WithOptions(compilation.Options.WithConcurrentBuild(concurrent)), Input, CancellationToken.None), indented: true);
}
