namespace LineageAnalyzers.Tests.Flow.Libraries;
public sealed class ProbeTests
{
    [Fact]
    public void Probe()
    {
        if (Environment.GetEnvironmentVariable("PROBE") is not { } folder) return;
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var libs = Directory.Exists(folder + "/../libs") ? Directory.GetFiles(folder + "/../libs", "*.cs").Select(File.ReadAllText).ToArray() : [];
            var cases = LibraryCase.In(File.ReadAllText(file));
            string text;
            try
            {
                var service = new LibraryService(cases, Verifiers.References.AspNetCore, libs);
                text = string.Join("\n\n", cases.Select((one, index) => $"# {one.Name}\n{one.Code}\n{string.Join('\n', service.Found(index))}"));
            }
            catch (Exception exception) { text = exception.Message; }
            File.WriteAllText(Path.ChangeExtension(file, ".out"), text + "\n");
        }
    }
}
