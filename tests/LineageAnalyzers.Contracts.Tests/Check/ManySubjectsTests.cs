using System.Collections.Concurrent;
using System.Diagnostics;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Locking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Xunit.Abstractions;

namespace LineageAnalyzers.Contracts.Tests.Check;

/// <summary>Checks of a size that a company has.</summary>
public sealed class ManySubjectsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task TenThousandSubjects_AreCheckedOffline_InSeconds()
    {
        const int Subjects = 10_000;
        using var folder = new RegistryFolder().With(ContractsLock.FileName, ContractsLockWriter.Write(new ContractsLock
        {
            Registry = "https://registry.example.org",
            Subjects = [.. Enumerable.Range(0, Subjects).Select(number => new LockedSubject
            {
                Name = $"t{number}-value",
                Mode = CompatibilityMode.FullTransitive,
                Versions = [Version(1, Sample.Order()), Version(2, Sample.Order(Sample.OptionalEmail))],
            })],
        }));
        var manifest = Producers(Subjects);
        var watch = Stopwatch.StartNew();
        var start = Environment.CpuUsage.TotalTime;

        using var registry = SchemaRegistries.Open(folder.PathOf(ContractsLock.FileName));
        var report = await ContractCheck.RunAsync([manifest], registry);

        output.WriteLine($"{watch.Elapsed.TotalSeconds:0.00} s, {(Environment.CpuUsage.TotalTime - start).TotalSeconds:0.00} s of processor time");
        Assert.Equal(Subjects, report.Checked);
        Assert.Equal(Subjects, report.Findings.Count(finding => finding.Rule == "LIN2002"));
        // Many times what it takes, since other tests run at the same time.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    [Fact]
    public async Task FiveHundredSubjectsOfAServer_AreAskedForOnce_AndSeveralAtATime()
    {
        var requests = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var (now, most) = (0, 0);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.Run(async context =>
        {
            requests.AddOrUpdate($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}", 1, (_, count) => count + 1);
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            await Task.Delay(5);
            Interlocked.Decrement(ref now);
            context.Response.ContentType = "application/vnd.schemaregistry.v1+json";
            await context.Response.WriteAsync(Answer(context.Request.Path));
        });
        await server.StartAsync();
        using var registry = SchemaRegistries.Open(server.Urls.First());

        var report = await ContractCheck.RunAsync([Producers(500)], registry);

        Assert.Equal(500, report.Checked);
        Assert.All(requests, request => Assert.Equal(1, request.Value));
        Assert.True(most >= 8, $"only {most} at once");
    }

    private static string Answer(string path) => path switch
    {
        _ when path.StartsWith("/config", StringComparison.Ordinal) => """{"compatibilityLevel": "FULL"}""",
        _ when path.StartsWith("/mode", StringComparison.Ordinal) => """{"mode": "READWRITE"}""",
        _ when path.StartsWith("/compatibility", StringComparison.Ordinal) => """{"is_compatible": false, "messages": []}""",
        _ when path.EndsWith("/versions", StringComparison.Ordinal) => "[1]",
        _ => $$"""{"version": 1, "id": 1, "schema": {{System.Text.Json.JsonSerializer.Serialize(Sample.Order())}}}""",
    };

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = most; value > seen; seen = most)
        {
            if (Interlocked.CompareExchange(ref most, value, seen) == seen)
                return;
        }
    }

    private static LockedVersion Version(int number, string schema) => new() { Version = number, Format = "avro", Text = schema };

    private static Manifest Producers(int count) => Sample.Project(
        "Shop", Enumerable.Range(0, count).Select(number => Sample.Produce($"t{number}", line: number + 1)), [Sample.Record(Sample.Order(Sample.Vat))]);
}
