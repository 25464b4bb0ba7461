using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Contracts.Tests.Npm;

/// <summary>Node.js programs with the packages of their lock file.</summary>
internal static class NodePackages
{
    /// <summary>
    /// Copies a folder with a <c>package-lock.json</c> beside the build's results and installs what the lock names, without running any package's
    /// scripts. What was installed for the same lock before is used again.
    /// </summary>
    public static async Task<string> InstallAsync(string source, Action<string> log)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(source, "package-lock.json"))))[..12];
        var target = RepositoryFiles.PathOf($"artifacts/node/{Path.GetFileName(source)}-{key}");
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        var done = Path.Combine(target, "node_modules", ".installed");
        if (!File.Exists(done))
        {
            log(await RunAsync("npm", target, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]));
            File.WriteAllText(done, "");
        }

        return target;
    }

    /// <summary>Runs a program and gives what it prints.</summary>
    public static async Task<string> RunAsync(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        var error = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await error}\n{text}");
        return text;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"'{start.FileName}' is not there. These tests need Node.js 20 or newer with npm (CONTRIBUTING.md).");
        }
    }
}
