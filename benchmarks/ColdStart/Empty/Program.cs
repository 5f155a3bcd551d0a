System.Console.WriteLine("25");
