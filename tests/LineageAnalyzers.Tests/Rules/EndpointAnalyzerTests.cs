using LineageAnalyzers.Rules;
using LineageAnalyzers.Schemas.Locking;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace LineageAnalyzers.Tests.Rules;

public sealed class EndpointAnalyzerTests
{
    private const string NoKafka = "class Orders { public string Id() => System.Guid.NewGuid().ToString(); }";

    [Fact]
    public async Task A_project_without_the_client_library_has_no_actions()
    {
        var actions = await ActionsAsync([.. References.Framework, .. References.Hosting]);
        Assert.Equal(1, actions.CompilationStartActionsCount);
        Assert.Equal(0, actions.OperationActionsCount);
        Assert.Equal(0, actions.CompilationEndActionsCount + actions.CompilationActionsCount + actions.SyntaxNodeActionsCount + actions.SymbolActionsCount);
    }

    [Fact]
    public async Task All_rules_share_one_action_and_the_compiler_binds_nothing_for_them()
    {
        var actions = await ActionsAsync([.. References.KafkaService, .. RegistrySerdes.References]);
        Assert.Equal(1, actions.SemanticModelActionsCount);
        // An action for operations would have the compiler bind every body of the project.
        Assert.Equal(0, actions.SyntaxNodeActionsCount + actions.CompilationEndActionsCount + actions.OperationActionsCount + actions.SymbolActionsCount);
    }

    [Fact]
    public async Task All_rules_about_files_share_one_action_and_a_lock_adds_one_for_itself()
    {
        var actions = await ActionsAsync(References.KafkaService, (ContractsLock.FileName, LockText.Of()));
        Assert.Equal((1, 1), (actions.SemanticModelActionsCount, actions.AdditionalFileActionsCount));
        actions = await ActionsAsync(References.KafkaService, ("appsettings.json", "{}"));
        Assert.Equal((1, 0), (actions.SemanticModelActionsCount, actions.AdditionalFileActionsCount));
    }

    private static async Task<AnalyzerTelemetryInfo> ActionsAsync(IEnumerable<MetadataReference> references, params (string File, string Text)[] files)
    {
        var analyzer = new EndpointAnalyzer();
        var run = Findings.Run(Findings.Compilation(references, ("Code.cs", NoKafka)), analyzer, Findings.Options([], files));
        await run.GetAnalyzerDiagnosticsAsync();
        return await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
    }
}
