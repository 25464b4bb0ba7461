using BenchmarkDotNet.Attributes;
using LineageAnalyzers.Generation;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Benchmarks.Editing;

/// <summary>What a compilation pays for us as a whole: the look-up of the client libraries, and the run of the generator.</summary>
public class LookUpMeasures
{
    private CSharpCompilation _without = null!;
    private CSharpCompilation _with = null!;
    private GeneratorDriver _driver = null!;
    private GeneratorDriver _driverWithout = null!;

    [GlobalSetup]
    public void Load()
    {
        _driver = Driver(EditBenchmark.WithKafka);
        _driverWithout = Driver(EditBenchmark.WithoutKafka);
    }

    [IterationSetup]
    public void Forget()
    {
        _without = EditBenchmark.WithoutKafka.Fresh();
        _with = EditBenchmark.WithKafka.Fresh();
    }

    [Benchmark]
    public bool LookUpWithoutKafka() => KnownSymbols.TryCreate(_without) is null;

    [Benchmark]
    public bool LookUpWithKafka() => KnownSymbols.TryCreate(_with) is null;

    [Benchmark]
    public GeneratorDriver GeneratorWithoutKafka() => _driverWithout.RunGenerators(_without);

    [Benchmark]
    public GeneratorDriver GeneratorWithKafka() => _driver.RunGenerators(_with);

    private static GeneratorDriver Driver(LoadedCompilation project) => CSharpGeneratorDriver.Create(
        [new LineageGenerator().AsSourceGenerator()], project.Files, project.ParseOptions, project.Properties);
}
