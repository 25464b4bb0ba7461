using LineageAnalyzers.Rules;
using LineageAnalyzers.Rules.LIN9000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>
/// A test of one rule on code with markup. Every rule runs, only this one and our own faults are looked at. It works without a network: the
/// references are those of <see cref="References"/>.
/// </summary>
internal class RuleTest<TFix> : CSharpCodeFixTest<EndpointAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private readonly string _id;

    public RuleTest(string id, string code)
    {
        _id = id;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange([.. References.KafkaService, .. RegistrySerdes.References]);
        TestCode = RuleCode.Usings + code;
        DisabledDiagnostics.AddRange(new EndpointAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Where(other => other != id && other != AnalyzerFault.Id));
        SolutionTransforms.Add((solution, projectId) =>
        {
            var options = (CSharpCompilationOptions)solution.GetProject(projectId)!.CompilationOptions!;
            return solution.WithProjectCompilationOptions(projectId, options.WithNullableContextOptions(NullableContextOptions.Enable));
        });
    }

    /// <summary>The code after the fix, without the usual usings.</summary>
    public string FixedTo
    {
        init => FixedCode = RuleCode.Usings + value;
    }

    /// <summary>Puts a lock beside the code.</summary>
    public RuleTest<TFix> WithLock(string text)
    {
        TestState.AdditionalFiles.Add((LockText.Path, text));
        return this;
    }

    /// <summary>Puts a file of suppressions beside the code, which has one of these members, all others being as they must.</summary>
    public RuleTest<TFix> WithSuppression(string members)
    {
        TestState.AdditionalFiles.Add((
            "/repository/" + Schemas.Suppressions.SuppressionReader.FileName, $$"""{ "suppressions": [ { "reason": "moves soon", "owner": "team", {{members}} } ] }"""));
        return this;
    }

    /// <summary>Makes the code a program, which may have top-level statements.</summary>
    public RuleTest<TFix> AsProgram()
    {
        TestState.OutputKind = OutputKind.ConsoleApplication;
        return this;
    }

    /// <summary>What <c>[|...|]</c> means: the rule under test.</summary>
    protected override DiagnosticDescriptor GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) =>
        analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Single(rule => rule.Id == _id);

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);
}

/// <summary>A test of one rule without a fix.</summary>
internal sealed class RuleTest(string id, string code) : RuleTest<EmptyCodeFixProvider>(id, code);
