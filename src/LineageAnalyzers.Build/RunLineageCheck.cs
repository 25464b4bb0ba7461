using System.Text;
using LineageAnalyzers.Build.Checking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace LineageAnalyzers.Build;

/// <summary>
/// Runs <c>lineage check</c> on one manifest, in a process of its own. When it passes, its answer is kept in a file for the builds that have nothing new
/// to check; when it fails, the findings are reported and there is no file, so that the next build checks again.
/// </summary>
public sealed class RunLineageCheck : ToolTask
{
    private readonly StringBuilder _answer = new();
    private readonly StringBuilder _problems = new();
    private LineageCommand? _command;
    private bool _isCanceled;

    /// <summary>The absolute path of the manifest.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <summary>The registry: a lock file, a directory or a URL.</summary>
    [Required]
    public string Registry { get; set; } = "";

    /// <summary>The absolute path of the file that keeps the answer of a check that passed.</summary>
    [Required]
    public string Result { get; set; } = "";

    /// <summary>The absolute path of the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The absolute path of the folder that the manifest's paths are relative to.</summary>
    [Required]
    public string RepositoryRoot { get; set; } = "";

    /// <summary>The least level that makes the build fail: <c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    [Required]
    public string FailOn { get; set; } = "";

    /// <summary>The file with suppressions; empty for none.</summary>
    public string Suppressions { get; set; } = "";

    /// <summary>Where the command is; empty to look for it.</summary>
    public string Command { get; set; } = "";

    /// <summary>The path of <c>dotnet</c>; empty when it is not known.</summary>
    public string DotnetHost { get; set; } = "";

    /// <inheritdoc/>
    protected override string ToolName => "lineage";

    /// <inheritdoc/>
    protected override Encoding StandardOutputEncoding => Encoding.UTF8;

    /// <inheritdoc/>
    protected override Encoding StandardErrorEncoding => Encoding.UTF8;

    // The two streams come in through one method, which tells them apart by these.
    /// <inheritdoc/>
    protected override MessageImportance StandardOutputLoggingImportance => MessageImportance.Low;

    /// <inheritdoc/>
    protected override MessageImportance StandardErrorLoggingImportance => MessageImportance.High;

    /// <inheritdoc/>
    public override bool Execute()
    {
        File.Delete(Result);
        if (CheckFinding.LevelOf(FailOn) is not { } failOn)
            return Fail($"LineageCheckFailOn is '{FailOn}'; it may be error, warning or note.");
        _command = LineageCommand.Find(Command, ProjectFolder, DotnetHost.Length == 0 ? "dotnet" : DotnetHost, Environment.GetEnvironmentVariable);
        if (_command is null)
            return Fail(NotFound);
        if (!base.Execute() || _isCanceled)
            return false;
        try
        {
            return ExitCode is 0 or 1 ? Judge(new CheckLog(Log, RepositoryRoot, failOn)) : Fail(Problem);
        }
        catch (FormatException)
        {
            return Fail(Problem);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail($"The result of the check could not be kept in '{Result}': {exception.Message}");
        }
    }

    /// <inheritdoc/>
    public override void Cancel()
    {
        _isCanceled = true;
        base.Cancel();
    }

    /// <inheritdoc/>
    protected override string GenerateFullPathToTool() => _command!.Program;

    /// <inheritdoc/>
    protected override string GetWorkingDirectory() => ProjectFolder;

    /// <inheritdoc/>
    protected override string GenerateCommandLineCommands()
    {
        var line = new CommandLineBuilder(quoteHyphensOnCommandLine: false);
        foreach (var argument in _command!.Arguments)
            line.AppendFileNameIfNotNull(argument);
        line.AppendSwitch("check");
        line.AppendFileNameIfNotNull(Manifest);
        line.AppendSwitchIfNotNull("--registry ", Registry);
        if (Suppressions.Length > 0)
            line.AppendSwitchIfNotNull("--suppressions ", Suppressions);
        line.AppendSwitch("--format json");
        return line.ToString();
    }

    // The line may hold a password: a registry's URL is part of it.
    /// <inheritdoc/>
    protected override void LogToolCommand(string message) => Log.LogMessage(MessageImportance.Low, "{0} checks {1}", _command!.Program, Manifest);

    /// <inheritdoc/>
    protected override void LogEventsFromTextOutput(string singleLine, MessageImportance messageImportance) =>
        (messageImportance == StandardOutputLoggingImportance ? _answer : _problems).Append(singleLine).Append('\n');

    // What the exit code means is told after the answer was read.
    /// <inheritdoc/>
    protected override bool HandleTaskExecutionErrors() => true;

    private const string NotFound =
        "The contracts are not checked, because the command 'lineage' was not found. Install it for the repository with 'dotnet new tool-manifest' and "
        + "'dotnet tool install LineageAnalyzers.Tool', or for the machine with 'dotnet tool install --global LineageAnalyzers.Tool', or let the property "
        + "LineageToolPath name it. The property LineageCheck turns the check off.";

    private string Problem
    {
        get
        {
            var said = (_problems.Length > 0 ? _problems : _answer).ToString().Trim();
            if (said.IndexOf("dotnet tool restore", StringComparison.Ordinal) >= 0)
                return $"The contracts are not checked, because the local tool 'lineage' is not restored. Run 'dotnet tool restore'. It says: {said}";
            return $"The contracts are not checked, because 'lineage check' ended with exit code {ExitCode}. It says: {(said.Length == 0 ? "nothing" : said)}";
        }
    }

    private bool Judge(CheckLog log)
    {
        var answer = _answer.ToString();
        var findings = CheckFinding.ReadAll(answer);
        if (log.Fails(findings))
        {
            log.Report(findings);
            return false;
        }

        ManifestFile.Write(Result, answer);
        return true;
    }

    private bool Fail(string problem)
    {
        CheckLog.CannotRun(Log, problem);
        return false;
    }
}
