using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using RlsDomain.ColdStart;

// dotnet run -c Release --project benchmarks/ColdStart -- [rounds] [case file] [file for the table]
const int WarmUp = 3;
int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 40;
string repository = Repository();
string patient = Path.GetFullPath(args.Length > 1 ? args[1] : Path.Combine(repository, "samples", "cases", "rowley-ats-rls-35f.json"));
string target = Directory.CreateTempSubdirectory("rls-cold-start-").FullName;
try
{
    List<Contestant> contestants = Programs.PublishAll(repository, target, patient);
    for (int round = -WarmUp; round < rounds; round++)
    {
        foreach (Contestant contestant in contestants)
        {
            double milliseconds = ChildProcess.Milliseconds(contestant.Command);
            if (round >= 0)
            {
                contestant.Milliseconds.Add(milliseconds);
            }
        }
    }

    string table = Table(contestants);
    Console.Write(table);
    if (args.Length > 2)
    {
        File.WriteAllText(args[2], table);
    }
}
finally
{
    Directory.Delete(target, recursive: true);
}

string Table(List<Contestant> contestants)
{
    double empty = contestants[0].Median;
    StringBuilder text = new();
    text.Append(CultureInfo.InvariantCulture, $"{rounds} rounds in turn, process start to exit, on {RuntimeInformation.OSArchitecture} with {Environment.ProcessorCount} cores, case {Path.GetFileName(patient)}:\n\n");
    text.Append("| program | median, ms | least, ms | x empty |\n| --- | ---: | ---: | ---: |\n");
    foreach (Contestant contestant in contestants)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {contestant.Name} | {contestant.Median:0.0} | {contestant.Milliseconds.Min():0.0} | {contestant.Median / empty:0.00} |\n");
    }

    return text.ToString();
}

static string Repository()
{
    for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
    {
        if (File.Exists(Path.Combine(folder.FullName, "RlsDomain.sln")))
        {
            return folder.FullName;
        }
    }

    throw new DirectoryNotFoundException("No folder above the program holds RlsDomain.sln.");
}
