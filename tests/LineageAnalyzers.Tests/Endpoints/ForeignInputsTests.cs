using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints;

/// <summary>A call is passed over only where the code around it shows that its input comes from elsewhere than a consumer.</summary>
public sealed class ForeignInputsTests
{
    [Theory]
    [InlineData("void Load() => Deserialize(System.IO.File.ReadAllText(\"a.json\"));")]
    [InlineData("async Task Load() { var text = await System.IO.File.ReadAllTextAsync(\"a.json\"); Deserialize(text!); }")]
    [InlineData("void Load() => Parse(\"{}\"); object? Parse(string text) => Deserialize(text);")]
    [InlineData("void Load() => Outer(\"{}\"); void Outer(string json) => Parse(json); object? Parse(string text) => Deserialize(text);")]
    [InlineData("object? Parse(string text, int depth) => depth > 3 ? Deserialize(text) : Parse(text, depth + 1); void Load() => Parse(\"{}\", 0);")]
    [InlineData("object? Parse(string text) => Deserialize(text); void Load() => new Other().Parse(3); class Other { public void Parse(int number) { } }")]
    [InlineData("object? Read(string text) => Deserialize(text); long _count; void Load() => Read(\"{}\"); long Count() => System.Threading.Interlocked.Read(ref _count);")]
    public void WhatIsReadFromElsewhere_IsForeign(string members) => Assert.True(IsForeign(members));

    [Theory]
    [InlineData("void Take() => Deserialize(consumer.Consume().Message.Value);")]
    [InlineData("void Take() { var text = consumer.Consume().Message.Value; Deserialize(text); }")]
    [InlineData("void Take() { var text = \"{}\"; text = consumer.Consume().Message.Value; Deserialize(text); }")]
    [InlineData("void Take() { string text; text = consumer.Consume().Message.Value; Deserialize(text); }")]
    [InlineData("void Take(bool isRead) { if (isRead) { var text = \"{}\"; Deserialize(text); } else { var text = consumer.Consume().Message.Value; } }")]
    [InlineData("void Take() { foreach (var text in Texts()) Deserialize(text); } IEnumerable<string> Texts() => [consumer.Consume().Message.Value];")]
    [InlineData("void Take() { if (consumer.Consume().Message.Value is { } text) Deserialize(text); }")]
    [InlineData("void Take() { Func<string, object?> parse = text => Deserialize(text); parse(consumer.Consume().Message.Value); }")]
    [InlineData("object? Parse(string text) => Deserialize(text); void Load() => Parse(\"{}\"); void Take() => Parse(consumer.Consume().Message.Value);")]
    [InlineData("object? Parse(string other, string text) => Deserialize(text); void Take() => Parse(text: consumer.Consume().Message.Value, other: \"\");")]
    [InlineData("object? Parse(string text) => Deserialize(text); void Outer(string json) => Parse(json); void Load() => Outer(\"{}\"); void Take() => Outer(consumer.Consume().Message.Value);")]
    [InlineData("object? Parse(string text) { Fill(ref text); return Deserialize(text); } void Fill(ref string text) => text = consumer.Consume().Message.Value;")]
    [InlineData("string _text = \"\"; object? Parse() => Deserialize(_text);")]
    [InlineData("void Take() => Deserialize(ReadLine()); string ReadLine() => consumer.Consume().Message.Value;")]
    public void WhatAConsumerMayHaveDelivered_IsLookedAt(string members) => Assert.False(IsForeign(members));

    private static bool IsForeign(string members)
    {
        var compilation = TestCompilation.CreateBroken($$"""
            using System;
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using Confluent.Kafka;
            class Service(IConsumer<string, string> consumer)
            {
                {{members}}

                private static object? Deserialize(string json) => System.Text.Json.JsonSerializer.Deserialize<object>(json);
            }
            """);
        Assert.Empty(TestCompilation.ErrorsIn(compilation));
        var models = new SourceModels(compilation);
        var call = CandidateIndex.Find(compilation.SyntaxTrees[0], "Deserialize", CancellationToken.None)[0];
        return new ForeignInputs(models, new CallIndex(models)).IsReadBy(call, CancellationToken.None);
    }
}
