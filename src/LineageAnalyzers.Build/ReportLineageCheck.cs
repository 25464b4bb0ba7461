using LineageAnalyzers.Build.Checking;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace LineageAnalyzers.Build;

/// <summary>Reports what a check found that passed, also in a build that did not need to check again.</summary>
[MSBuildMultiThreadableTask]
public sealed class ReportLineageCheck : Task
{
    /// <summary>The absolute path of the file with the answer.</summary>
    [Required]
    public string Result { get; set; } = "";

    /// <summary>The absolute path of the folder that the manifest's paths are relative to.</summary>
    [Required]
    public string RepositoryRoot { get; set; } = "";

    /// <summary>The least level that makes the build fail.</summary>
    [Required]
    public string FailOn { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            new CheckLog(Log, RepositoryRoot, CheckFinding.LevelOf(FailOn) ?? CheckLevel.Error).Report(CheckFinding.ReadAll(File.ReadAllText(Result)));
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            CheckLog.CannotRun(Log, $"The result of the check in '{Result}' could not be read: {exception.Message} Rebuild the project.");
        }

        return !Log.HasLoggedErrors;
    }
}
