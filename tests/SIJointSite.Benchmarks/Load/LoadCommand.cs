using System.CommandLine;

namespace SIJointSite.Benchmarks.Load;

/// <summary><c>load</c>: complete saved checks at a steady rate against a site on this machine.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var url = new Option<Uri>("--url")
        {
            Description = "Address of the site: this machine only.",
            DefaultValueFactory = static _ =>
            new Uri("http://127.0.0.1:5190"),
            CustomParser = static result => new Uri(result.Tokens[0].Value)
        };
        url.Validators.Add(static result =>
        {
            if (result.Tokens is [var token, ..]
                && !(Uri.TryCreate(token.Value, UriKind.Absolute, out var address) && address.IsLoopback
                && address.Scheme is "http" or "https"))
                result.AddError(
                    "--url must be an address of this machine, such as http://127.0.0.1:5190: "
                    + "this program is for no other host.");
        });
        var rate = new Option<int>("--rate") { Description = "Checks to start a second.", DefaultValueFactory = static _ => 50 };
        var seconds = new Option<int>("--seconds") { Description = "For how long.", DefaultValueFactory = static _ => 60 };
        var most = new Option<int>(
            "--most")
        {
            Description = "Checks under way at once; more wait, and their wait counts.",
            DefaultValueFactory = static _ =>
            500
        };
        var warm = new Option<int>("--warm")
        {
            Description = "Checks made one by one before the clock starts.",
            DefaultValueFactory = static _ => 30,
        };
        var data = new Option<DirectoryInfo?>("--data") { Description = "The site's data folder, to count the saved rows." };
        var pid = new Option<int?>("--pid") { Description = "The site's process, to print its processor time." };
        var command = new Command(
            "load", "Complete saved checks at a steady rate, then look for each of them.") { url, rate, seconds, most, warm, data, pid };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            var run = new LoadRun(
                arguments.GetValue(url)!, arguments.GetValue(rate), arguments.GetValue(seconds), arguments.GetValue(most),
                arguments.GetValue(warm));
            var report = await LoadReport.OfAsync(run, arguments.GetValue(data), arguments.GetValue(pid), cancellationToken);
            Console.WriteLine(report);
            return report.Lost == 0 && report.Failed == 0 ? 0 : 1;
        });
        return command;
    }
}
