using System.Text.Json;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Tool.Tests.Commands;

public sealed class RegistryLintCommandTests : IDisposable
{
    private const string Bad = """
        {
          "type": "record", "name": "Order", "fields": [
            { "name": "total", "type": "int",
              "default": "none" } ]
        }
        """;

    private readonly TestFolder _folder = new();

    [Fact]
    public async Task RegistryInOrder_HasNoFault()
    {
        var (code, text, error) = await LineageCommand.RunAsync("registry", "lint", OrderContracts.Registry);

        Assert.Equal((0, ""), (code, error));
        Assert.Matches("^[0-9]+ subjects, no fault\r?\n$", text);
    }

    [Fact]
    public async Task EveryFault_IsNamedWithItsPlace()
    {
        var schema = _folder.Write("orders-value/1.avsc", Bad);
        var settings = _folder.Write("invoices-value/subject.json", """{ "owner": "x" }""");

        var (code, text, _) = await LineageCommand.RunAsync("registry", "lint", _folder.Path);
        var (coded, json, _) = await LineageCommand.RunAsync("registry", "lint", _folder.Path, "--format", "json");

        Assert.Equal((1, 1), (code, coded));
        Assert.Contains($"{schema}:4: the default of the field 'total' is no value of its type int\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"{settings}:1: \"owner\" is no setting.", text, StringComparison.Ordinal);
        Assert.Matches("\n\n2 subjects, [23] faults\n$", text.ReplaceLineEndings("\n"));
        using var answer = JsonDocument.Parse(json);
        Assert.Equal(2, answer.RootElement.GetProperty("subjects").GetInt32());
        var problem = answer.RootElement.GetProperty("problems").EnumerateArray().Single(problem => problem.GetProperty("file").GetString() == schema);
        Assert.Equal((4, "the default of the field 'total' is no value of its type int"), (problem.GetProperty("line").GetInt32(), problem.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task DeletedVersion_IsReadStrictlyOnlyWhenAskedFor()
    {
        _folder.Write("orders-value/1.avsc", Bad);
        _folder.Write("orders-value/2.avsc", "\"int\"");
        _folder.Write("orders-value/subject.json", """{ "deleted": [1] }""");

        var (without, _, _) = await LineageCommand.RunAsync("registry", "lint", _folder.Path);
        var (with, text, _) = await LineageCommand.RunAsync("registry", "lint", _folder.Path, "--deleted");

        Assert.Equal((0, 1), (without, with));
        Assert.Contains("1.avsc:4: the default of the field 'total'", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderThatIsNotThere_IsNotDone()
    {
        var (code, text, error) = await LineageCommand.RunAsync("registry", "lint", _folder.File("nowhere"));

        Assert.Equal((2, ""), (code, text));
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
